package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import vn.giaoviec.model.Mention.Reference;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Phrases;
import vn.giaoviec.text.Span;

/** Names that a notice gives to a document: "(sau đây gọi tắt là Kế hoạch 12)". */
final class Aliases {
  private static final Cue NAMING =
      Cue.of(
          "\\((?:sau day |duoi day )?(?:duoc )?(?:goi|viet)(?: tat| chung| ngan gon)? la:?"
              + " {0,3}\"? {0,2}([^()\";\\n]{2,70}?) {0,2}\"? {0,2}\\)");

  /** What may follow a bare kind where it is the name and not the first word of a longer one. */
  private static final Cue BEHIND =
      Cue.of("(?:[.,;:)\"]| {1,2}(?:va|da|duoc|theo|de|phai|dat|bao dam|dam bao)[ ,])");

  private static final int MOST = 50;

  private final Phrases<String> kinds;
  private final FoldedText text;
  private final Cited cited;

  Aliases(Phrases<String> kinds, FoldedText text, Cited cited) {
    this.kinds = kinds;
    this.text = text;
    this.cited = cited;
  }

  private record Alias(String name, String document, int from) {}

  /** Every later use of a name given to a cited document. */
  List<Reference> find() {
    List<Reference> found = new ArrayList<>();
    for (Alias alias : given()) {
      boolean bare = kindAlone(alias);
      String folded = text.folded();
      for (int at = folded.indexOf(alias.name, alias.from);
          at >= 0;
          at = folded.indexOf(alias.name, at + alias.name.length())) {
        int end = at + alias.name.length();
        if (text.wordStartsAt(at)
            && text.wordEndsAt(end)
            && text.capitalAt(at)
            && stands(at, end, bare)) {
          found.add(
              new Reference(new Span(at, end), List.of(alias.document), ReferenceRules.ALIAS));
        }
      }
    }
    return found;
  }

  private List<Alias> given() {
    List<Alias> aliases = new ArrayList<>();
    String folded = text.folded();
    for (int open = folded.indexOf('(');
        open >= 0 && aliases.size() < MOST;
        open = folded.indexOf('(', open + 1)) {
      Matcher naming = NAMING.at(text, open, text.length());
      if (naming == null) {
        continue;
      }
      int named = cited.before(open);
      boolean document =
          text.capitalAt(naming.start(1))
              && kinds.longestAt(text, naming.start(1), naming.end(1)) != null;
      if (named >= 0 && document && leadsTo(named, open)) {
        aliases.add(new Alias(naming.group(1), cited.ids().get(named), naming.end()));
      }
    }
    return aliases;
  }

  /** Whether nothing but the title of the document at {@code index} stands before {@code open}. */
  private boolean leadsTo(int index, int open) {
    int end = cited.drafts().get(index).tail().end();
    return text.folded().substring(end, open).isBlank()
        || CitationMasks.titleEnd(text, end, cited.context()) >= open;
  }

  private boolean kindAlone(Alias alias) {
    FoldedText name = new FoldedText(alias.name, alias.name);
    Phrases.Match<String> kind = kinds.longestAt(name, 0, name.length());
    return kind != null && kind.end() == name.length();
  }

  /**
   * A kind alone must stand as a name: "Phòng Tài chính - Kế hoạch", "Kế hoạch phát triển" do not.
   */
  private boolean stands(int at, int end, boolean bare) {
    int before = Scan.back(text, at, 0);
    boolean joined = before > 0 && "-&/".indexOf(text.folded().charAt(before - 1)) >= 0;
    return !joined && (!bare || BEHIND.at(text, end, text.length()) != null);
  }
}
