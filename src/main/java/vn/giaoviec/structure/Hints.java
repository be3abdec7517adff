package vn.giaoviec.structure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.model.DocumentKind;
import vn.giaoviec.model.Header.Signer;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.SignatureHint;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.Vietnamese;

/**
 * What the file's name and its digital signature say where the page itself says nothing, little, or
 * something else. They are told to the clerk and never taken: a file may bear any name, and is
 * often signed days after it was dated.
 */
final class Hints {
  /** Signed so many days after its date a document is nothing unusual. */
  private static final int USUAL_DELAY = 7;

  /** "115-nqcp.signed.pdf", "39_2022_TB-UBND": the number before the letters of the symbol. */
  private static final Pattern NUMBER_FIRST =
      Pattern.compile(
          "(?<![a-z\\d])(\\d{1,5})[-_. ]{0,3}(?:(?:19|20)\\d{2}[-_. ]{0,3})?([a-z][a-z.&_"
              + " -]{2,24})");

  /** "tb660", "CV 299": the code of the kind before the number. */
  private static final Pattern KIND_FIRST =
      Pattern.compile(
          "(?<![a-z\\d])([a-z]{2,4})[-_. ]{0,2}(?!(?:19|20)\\d{2}(?!\\d))(\\d{1,5})(?!\\d)");

  private final SourceText source;
  private final List<Problem> problems = new ArrayList<>();

  private Hints(SourceText source) {
    this.source = source;
  }

  /** The hints that a clerk can use, given what was read. */
  static List<Problem> of(
      SourceText source,
      Optional<NumberReader.Numbering> numbering,
      Found<String> number,
      Found<IssueDate> date,
      Found<DocumentKind> kind,
      Found<String> issuer,
      Found<Signer> signer) {
    Hints hints = new Hints(source);
    hints.number(numbering, number, kind);
    source
        .signature()
        .ifPresent(
            signature -> {
              hints.date(signature, date);
              hints.names(signature, issuer, signer);
            });
    return hints.problems;
  }

  private void number(
      Optional<NumberReader.Numbering> numbering, Found<String> number, Found<DocumentKind> kind) {
    Optional<String> tail = numbering.flatMap(NumberReader.Numbering::tail);
    if (tail.isEmpty()) {
      return;
    }
    Optional<String> named = serial(tail.get(), kind);
    String read = number.field().map(f -> f.value()).orElse("");
    if (named.isPresent() && !read.startsWith(named.get() + tail.get().charAt(0))) {
      hint("number", named.get() + tail.get(), "fileName");
    }
  }

  /** The serial in the file's name that stands with the same symbol or kind as on the page. */
  private Optional<String> serial(String tail, Found<DocumentKind> kind) {
    String name = Vietnamese.fold(source.provenance().fileName());
    String symbol = squeezed(Vietnamese.fold(tail));
    Matcher first = NUMBER_FIRST.matcher(name);
    while (first.find()) {
      if (symbol.length() > 2 && squeezed(first.group(2)).startsWith(symbol)) {
        return Optional.of(first.group(1).replaceFirst("^0+(?=\\d)", ""));
      }
    }
    String code = kind.field().map(f -> Vietnamese.fold(f.value().code())).orElse("-");
    Matcher behind = KIND_FIRST.matcher(name);
    while (behind.find()) {
      if (behind.group(1).equals(code)) {
        return Optional.of(behind.group(2).replaceFirst("^0+(?=\\d)", ""));
      }
    }
    return Optional.empty();
  }

  private static String squeezed(String folded) {
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private void date(SignatureHint signature, Found<IssueDate> date) {
    Optional<LocalDate> signed = signature.time().map(OffsetDateTime::toLocalDate);
    if (signed.isEmpty()) {
      return;
    }
    boolean uncertain = date.field().isEmpty() || !date.problems().isEmpty();
    boolean agrees =
        date.field()
            .map(f -> f.value())
            .filter(d -> d.day().isPresent())
            .map(d -> ChronoUnit.DAYS.between(d.earliest(), signed.get()))
            .filter(days -> days >= 0 && days <= USUAL_DELAY)
            .isPresent();
    if (uncertain || !agrees) {
      hint("issuedOn", signed.get().toString(), "signature");
    }
  }

  private void names(SignatureHint signature, Found<String> issuer, Found<Signer> signer) {
    if (issuer.field().isEmpty()) {
      signature.organisation().ifPresent(name -> hint("issuer", name, "signature"));
    }
    if (signer.field().flatMap(f -> f.value().name()).isEmpty()) {
      signature.signer().ifPresent(name -> hint("signer", name, "signature"));
    }
  }

  private void hint(String field, String value, String by) {
    problems.add(Problem.of("hint", field, value, by));
  }
}
