package vn.giaoviec.extract;

import java.util.HashMap;
import java.util.Map;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Phrases;
import vn.giaoviec.text.Vietnamese;

/**
 * Words that end a name.
 *
 * <p>A phrase is recognised by its letters alone; a single word must have its tone as well, or "vận
 * tải" would end at "tại" and "Đầu tư" at "từ".
 */
final class StopWords {
  private final Phrases<String> phrases;

  StopWords(String lexicon) {
    Map<String, String> words = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read(lexicon)) {
      String folded = Vietnamese.fold(row.get(0));
      words.merge(folded, row.get(0), (one, other) -> one + "|" + other);
    }
    phrases = Phrases.of(words);
  }

  /** Whether one of the words stands at {@code at}. */
  boolean standAt(FoldedText text, int at, int limit) {
    Phrases.Match<String> match = phrases.longestAt(text, at, limit);
    if (match == null || match.value().indexOf(' ') >= 0) {
      return match != null;
    }
    String written = Vietnamese.toneKey(text.text().substring(at, match.end()));
    for (String word : match.value().split("\\|")) {
      if (written.equals(Vietnamese.toneKey(word))) {
        return true;
      }
    }
    // "về", the commonest end of all, is also recognised where a scanner lost its tone.
    return written.equals("vê") || written.equals("ve") || written.equals("vể");
  }
}
