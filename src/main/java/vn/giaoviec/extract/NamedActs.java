package vn.giaoviec.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** Reads citations that begin with a name: laws and codes, and technical standards. */
final class NamedActs {
  private static final Cue STANDARD =
      Cue.of(
          "(?:qcvn|tcvn) {0,3}\\d{1,5}(?:-[a-z\\d]{1,4}){0,2} {0,2}: {0,2}\\d{4}"
              + "(?: {0,2}/ {0,2}[a-z&]{2,12})?(?![a-z\\d])");

  private final LawReader laws;
  private final CitationTail tails;

  NamedActs(LawReader laws, CitationTail tails) {
    this.laws = laws;
    this.tails = tails;
  }

  /** Adds the laws, or the standard, named at the start of {@code rest}, if one is. */
  void read(
      FoldedText text, Span rest, int floor, List<CitationDraft> drafts, List<Remark> remarks) {
    int at = rest.start();
    Matcher standard = STANDARD.at(text, at, Math.min(rest.end(), at + 48));
    if (standard != null) {
      Span core = new Span(at, standard.end());
      String key = CitationDraft.written(text, core).replaceAll(" ?([:/]) ?", "$1");
      drafts.add(
          tails.read(
              text,
              CitationDraft.of(
                  core, key, Optional.of(key.substring(0, 4)), CitationRules.standard()),
              rest.end(),
              remarks));
      return;
    }
    LawReader.Reading law = laws.at(text, at, rest.end());
    if (law != null) {
      law(text, law, rest.end(), floor, drafts, remarks);
    }
  }

  private void law(
      FoldedText text,
      LawReader.Reading law,
      int limit,
      int floor,
      List<CitationDraft> drafts,
      List<Remark> remarks) {
    drafts.add(lawDraft(text, law, limit, remarks).pinpointed(text, floor));
    LawReader.@Nullable Reading next = furtherLaw(text, law, law.span().start());
    while (next != null) {
      CitationDraft item = lawDraft(text, next, limit, remarks);
      drafts.add(item.evidence(CitationRules.shared(item.evidence())));
      next = furtherLaw(text, next, law.span().start());
    }
  }

  private CitationDraft lawDraft(
      FoldedText text, LawReader.Reading law, int limit, List<Remark> remarks) {
    int space =
        law.key().startsWith("Luật") ? 4 : law.key().indexOf(' ', law.key().indexOf(' ') + 1);
    Optional<String> kind =
        Optional.of(law.key().substring(0, space < 0 ? law.key().length() : space));
    CitationDraft draft = CitationDraft.of(law.span(), law.key(), kind, CitationRules.law(law));
    if (law.repaired()) {
      String written = CitationDraft.written(text, law.span());
      remarks.add(Remark.repaired("citation", law.span(), written, law.key()));
    }
    return tails.readLaw(text, draft, limit, remarks);
  }

  /** The next law of a list that says "các Luật" once: "các Luật: Đất đai, Nhà ở". */
  private LawReader.@Nullable Reading furtherLaw(
      FoldedText text, LawReader.Reading last, int head) {
    if (!Scan.wordBefore(text, head, Math.max(0, head - 6)).equals("cac")) {
      return null;
    }
    int at = text.skipBlanks(last.span().end(), text.length());
    boolean comma = at < text.length() && text.folded().charAt(at) == ',';
    boolean and = text.folded().startsWith("va ", at);
    return comma || and
        ? laws.listedAt(text, text.skipBlanks(at + (comma ? 1 : 3), text.length()), text.length())
        : null;
  }
}
