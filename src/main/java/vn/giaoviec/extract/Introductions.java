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

  /** "báo cáo các nội dung sau:": what is to be reported, not what is to be done. */
  private static final Pattern REPORT =
      Pattern.compile(
          "\\b(?:bao cao|thong ke|cung cap|tong hop|cap nhat|ke khai|gui)\\b[^.;:]{0,60}\\b(?:noi"
              + " dung|thong tin|so lieu|chi tieu|tai lieu|van de)\\b[^.;:]{0,30}:$");

  private Introductions() {}

  /** Whether bare nouns below {@code sentence} are parts of the report it asks for. */
  static boolean asksForReport(FoldedText text, Span sentence) {
    int from = Math.max(sentence.start(), sentence.end() - 140);
    return text.endsWithColon(sentence)
        && REPORT.matcher(text.folded().substring(from, sentence.end())).find();
  }

  static boolean instructs(FoldedText text, Span sentence) {
    int from = Math.max(sentence.start(), sentence.end() - 80);
    return sentence.length() > 60
        && text.endsWithColon(sentence)
        && FULL.matcher(text.folded().substring(from, sentence.end())).find();
  }
}
