package vn.giaoviec.extract;

import java.util.regex.Pattern;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/**
 * Tells an opening that is a full instruction by itself ("…, trong đó tập trung:", "…, cụ thể:")
 * from one that only introduces its list ("… thực hiện các nội dung sau:").
 */
final class Introductions {
  private static final Pattern FULL =
      Pattern.compile(
          "(?:cu the|trong do|nhat la|dac biet|theo huong|bao gom|gom)\\b[^.;]{0,60}:$");

  private Introductions() {}

  static boolean instructs(FoldedText text, Span sentence) {
    int from = Math.max(sentence.start(), sentence.end() - 80);
    return sentence.length() > 60
        && FULL.matcher(text.folded().substring(from, sentence.end())).find();
  }
}
