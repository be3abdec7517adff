package vn.giaoviec.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/**
 * Reads an issuer that stands before its document: "do UBND tỉnh ban hành tại Quyết định số …",
 * "Ngày 29/6/2026, Bộ Xây dựng ban hành Quyết định số …", "ý kiến của UBND tỉnh tại Văn bản số …".
 */
final class IssuerBefore {
  private static final int REACH = 150;

  /** The verbs between the unit and its document; the words that stand right before the kind. */
  private static final Cue VERBS =
      Cue.of(
          " {0,3}(?:da |vua |duoc |moi )?(?:(?:ky|co|ban hanh|phat hanh|giao|phe duyet|quy"
              + " dinh|neu|chi dao|thong bao|ket luan|huong dan|cong bo|yeu cau|de nghi|quyet"
              + " dinh|trien khai)(?: ban hanh)?,? {1,3})*+(?:(?:kem )?(?:theo|tai|trong|bang)?"
              + " {0,3})?(?:cac {1,3})?");

  /** Only with one of these right before the document is a unit before it its issuer. */
  private static final List<String> LINKS =
      List.of("tai", "theo", "ban hanh", "ky", "co", "phat hanh", "trong", "bang", "cac");

  private static final Pattern BOARD =
      Pattern.compile("\\b(?:ubnd|u.? ban nhan dan|chu tich|lanh dao)\\b");
  private static final Pattern COUNCIL =
      Pattern.compile("\\b(?:hdnd|hoi dong nhan dan|thuong truc)\\b");
  private static final Pattern GOVERNMENT = Pattern.compile("\\b(?:chinh phu|thu tuong)\\b");

  private final IssuerReader issuers;

  IssuerBefore(IssuerReader issuers) {
    this.issuers = issuers;
  }

  /** {@code draft} with the issuer, and perhaps the date, that stand before it. */
  CitationDraft read(FoldedText text, CitationDraft draft, int floor, List<Remark> remarks) {
    int start = draft.masked().start();
    int low = Math.max(floor, start - REACH);
    int end = Scan.back(text, start, low);
    if (!endsWithLink(text, end)) {
      return draft;
    }
    Span unit = unitBefore(text, start, low);
    if (unit == null || !fits(draft.key(), unit.of(text.folded()))) {
      return draft;
    }
    CitationDraft issued =
        draft.issuer(Optional.of(CitationDraft.written(text, unit))).masking(unit);
    return draft.date().isPresent() ? issued : dateBefore(text, issued, unit.start(), low, remarks);
  }

  private static boolean endsWithLink(FoldedText text, int end) {
    for (String link : LINKS) {
      if (Scan.endsWith(text, end, link)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a body with this name may issue under the code of {@code key}, as far as that says. */
  private static boolean fits(String key, String unit) {
    String code = key.substring(Math.max(key.lastIndexOf('-'), key.lastIndexOf('/')) + 1);
    return switch (code) {
      case "UBND" -> BOARD.matcher(unit).find();
      case "HĐND" -> COUNCIL.matcher(unit).find();
      case "CP", "TTg" -> GOVERNMENT.matcher(unit).find();
      default -> true;
    };
  }

  /** The unit that only the verbs part from the citation at {@code start}. */
  private @Nullable Span unitBefore(FoldedText text, int start, int low) {
    int at = start;
    while (at > low && ".;:()".indexOf(text.folded().charAt(at - 1)) < 0) {
      at--;
      if (text.wordStartsAt(at) && opensName(text, at, low)) {
        Span unit = issuers.at(text, at, start);
        if (unit != null && linked(text, unit.end(), start)) {
          return unit;
        }
      }
    }
    return null;
  }

  private static boolean linked(FoldedText text, int from, int start) {
    var verbs = VERBS.at(text, from, start);
    return verbs != null && verbs.end() == start && !Scan.parts(text, from, start);
  }

  /** Whether a name may open here: after "của", "do", "được", a comma, or at a clause's start. */
  private static boolean opensName(FoldedText text, int at, int low) {
    int end = Scan.back(text, at, low);
    if (end == low || !Character.isLetterOrDigit(text.folded().charAt(end - 1))) {
      return true;
    }
    String before = Scan.wordBefore(text, at, low);
    boolean line = text.text().substring(end, at).indexOf('\n') >= 0 && Scan.parts(text, end, at);
    return line
        || before.equals("cua")
        || before.equals("do")
        || before.equals("duoc")
        || before.equals("va")
        || Character.isDigit(before.isEmpty() ? ' ' : before.charAt(0));
  }

  private static CitationDraft dateBefore(
      FoldedText text, CitationDraft draft, int unit, int low, List<Remark> remarks) {
    int window = Math.max(low, unit - 40);
    int from = text.folded().substring(window, unit).lastIndexOf("ngay");
    DateReader.Reading date = from < 0 ? null : DateReader.at(text, window + from, unit);
    if (date == null || date.date().isEmpty()) {
      return draft;
    }
    String gap = text.folded().substring(date.span().end(), unit);
    if (!gap.strip().isEmpty() && !gap.strip().equals(",")) {
      return draft;
    }
    if (date.repaired()) {
      remarks.add(
          Remark.repaired(
              "date",
              date.span(),
              CitationDraft.written(text, date.span()),
              date.date().get().toString()));
    }
    return draft.date(date.date()).masking(date.span());
  }
}
