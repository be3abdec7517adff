package vn.giaoviec.extract;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;

/**
 * Passes over what stands between a unit and its duty, or between the verb that hands out work and
 * whom it addresses: by what right, by when, behind what.
 */
final class Circumstances {
  private static final Cue CIRCUMSTANCE =
      Cue.of(
          "(?:trong pham vi|theo|can cu|tren co so|tuy theo)\\b[^;.]{0,80}?\\b(?:duoc giao|quan"
              + " ly|tham quyen|nhiem vu|chuc nang)\\b(?:,? (?:va )?(?:nhiem vu|quyen han|linh"
              + " vuc|tham quyen|duoc giao|quan ly|phu trach|cua minh|cua don vi)){0,4},? *"
              + "|(?:truoc het la|nhat la|dac biet la|truc tiep la|trong do co) [^;:.]{3,90}?,?"
              + " (?=(?:phai|can|khan truong|co trach nhiem|chiu trach nhiem|tiep tuc|tap trung|chi"
              + " dao|nghiem tuc|chu dong)\\b)"
              // "Sở X trong tháng 6 năm 2009 hoàn thiện …": by when stands before what.
              + "|(?:truoc|trong|cham nhat(?: la)?|den|tu|vao) (?:het )?(?:ngay|thang|quy|nam|tuan)"
              + " (?:\\d[\\d/.-]*|[ivx]{1,3}(?:[/.]\\d{2,4})?)(?: nam \\d{4})?,? "
              // "Sở X - cơ quan thường trực của Ban Y - tổng hợp …"
              + "|- [^-;.:]{3,90} - ");

  /** "Sở X (cơ quan thường trực) khẩn trương …": a remark between a unit and its duty. */
  private static final Cue BRACKETED = Cue.of(" ?\\([^();:.]{2,120}\\)");

  /** How a circumstance of time begins that no comma ends. */
  private static final Cue WHEN =
      Cue.of("(?:ngay (?:sau|trong|khi)|(?:sau )?khi|tu nay|trong (?:tuan|thang|quy|nam))\\b");

  /** Words of such a circumstance. */
  private static final int LONGEST_WHEN = 8;

  /** How long a circumstance that a comma ends may be, in units of text. */
  private static final int LONGEST = 160;

  private final Words words;
  private final FoldedText text;

  Circumstances(Words words, FoldedText text) {
    this.words = words;
    this.text = text;
  }

  /** "Sở X, trong phạm vi chức năng, nhiệm vụ được giao, có kế hoạch …": to the duty. */
  int past(int from, int limit) {
    Matcher note = BRACKETED.at(text, from, limit);
    int at = pastComma(note == null ? from : note.end(), limit);
    Matcher between = CIRCUMSTANCE.at(text, at, limit);
    return between == null ? pastWhen(at, limit) : pastComma(between.end(), limit);
  }

  /** "Phòng Tư pháp ngay sau cuộc họp rà soát …": to the verb behind, if one leaves no doubt. */
  private int pastWhen(int at, int limit) {
    if (WHEN.at(text, at, limit) == null) {
      return at;
    }
    int next = Scan.nextWord(text, at, limit);
    for (int i = 0; i < LONGEST_WHEN && next < limit && follows(next); i++) {
      WordTable.Hit verb = words.verbs().at(text, next, limit);
      if (verb != null && verb.meaning().equals("strong")) {
        return next;
      }
      next = Scan.nextWord(text, next, limit);
    }
    return at;
  }

  /** Whether no mark stands between the word at {@code at} and the one before it. */
  private boolean follows(int at) {
    char before = text.folded().charAt(Scan.back(text, at, 0) - 1);
    return Character.isLetterOrDigit(before);
  }

  /** "Yêu cầu sau khi nhận được văn bản này, Trưởng các phòng …": behind the first comma. */
  int pastAdverbial(int at, int end) {
    WordTable.@Nullable Hit opening = words.openings().at(text, at, end);
    if (opening == null || !opening.meaning().equals("adverbial")) {
      return at;
    }
    int limit = Math.min(end, opening.end() + LONGEST);
    for (int mark = opening.end(); mark < limit; mark++) {
      char c = text.folded().charAt(mark);
      if (c == ',' || c == ';') {
        return c == ',' ? text.skipBlanks(mark + 1, end) : at;
      }
    }
    return at;
  }

  int pastComma(int from, int limit) {
    int at = text.skipBlanks(from, limit);
    return at < limit && ",:".indexOf(text.folded().charAt(at)) >= 0
        ? text.skipBlanks(at + 1, limit)
        : at;
  }
}
