package vn.giaoviec.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Phrases;

/** The words that names of organisations and offices are made of. */
final class Organisations {
  /** Where a name says of which locality it is: "tinh X", but not "xa hoi". */
  private static final Pattern LOCALITY =
      Pattern.compile(
          "(?<![a-z])(?:tinh|thanh pho|tp\\.?|huyen|quan(?! (?:ly|su|doi|y))|thi xa|phuong|xa(?!"
              + " hoi)|thi tran|dac khu)\\s+(?!uy\\b)\\S");

  private final Phrases<String> heads = table("agency-heads");
  private final Phrases<String> fields = table("fields");
  private final Phrases<String> levels = table("locality-levels");
  private final Phrases<String> titles = table("signer-titles");

  private static Phrases<String> table(String name) {
    Map<String, String> words = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read(name)) {
      words.put(row.folded(0), row.get(1).isEmpty() ? row.get(0) : row.get(1));
    }
    return Phrases.of(words);
  }

  Phrases.@Nullable Match<String> head(FoldedText text, int at) {
    return heads.longestAt(text, at, text.length());
  }

  Phrases.@Nullable Match<String> field(FoldedText text, int at) {
    return fields.longestAt(text, at, text.length());
  }

  Phrases.@Nullable Match<String> level(FoldedText text, int at) {
    Phrases.Match<String> level = levels.longestAt(text, at, text.length());
    if (level == null || text.folded().startsWith("xa hoi", at)) {
      return null; // "xa" also opens "xa hoi", society
    }
    Phrases.Match<String> head = head(text, at); // "huyen uy" is a body, no locality
    return head != null && head.end() > level.end() ? null : level;
  }

  /** The title of a signer, in normal case, that stands at a place. */
  Phrases.@Nullable Match<String> title(FoldedText text, int at) {
    return titles.longestAt(text, at, text.length());
  }

  boolean headAt(String shown) {
    return head(FoldedText.of(shown), 0) != null;
  }

  /** Whether a line opens with a head's title or the name of a body that decides. */
  boolean titled(Row row) {
    return titles.longestAt(row.text(), row.start(), row.span().end()) != null
        || row.opensWith("uy ban nhan dan")
        || row.opensWith("hoi dong nhan dan")
        || row.opensWith("ubnd ")
        || row.opensWith("ban thuong vu")
        || row.opensWith("ban chap hanh");
  }

  /** Where the locality of a name begins; -1 if it names none. */
  static int localityAt(String folded) {
    Matcher locality = LOCALITY.matcher(folded);
    return locality.find() ? locality.start() : -1;
  }
}
