package vn.giaoviec.structure;

import java.util.Map;
import java.util.TreeMap;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Phrases;
import vn.giaoviec.text.Span;

/** Tells the paragraphs that close a document from those that belong to its last item. */
final class ClosingCues {
  private final Phrases<String> cues;

  ClosingCues() {
    Map<String, String> table = new TreeMap<>();
    for (Lexicon.Row row : Lexicon.read("closings")) {
      table.put(row.folded(0), row.get(1));
    }
    cues = Phrases.of(table);
  }

  /** Whether a paragraph with this beginning stands outside all numbering. */
  boolean startAt(FoldedText text, Span paragraph) {
    return is(text, paragraph, "closing");
  }

  /** Whether it is an order of its own, which after the last item stands outside all numbering. */
  boolean orderAt(FoldedText text, Span paragraph) {
    return is(text, paragraph, "order");
  }

  private boolean is(FoldedText text, Span paragraph, String role) {
    Phrases.Match<String> match = cues.longestAt(text, paragraph.start(), paragraph.end());
    return match != null && match.value().equals(role);
  }
}
