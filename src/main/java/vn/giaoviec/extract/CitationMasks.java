package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/**
 * What belongs to cited documents: number, date, issuer, and the words of the title behind them.
 *
 * <p>"Kế hoạch số 12/KH-UBND ngày 05/5/2022 về chuyển đổi số năm 2022, báo cáo trước ngày 20/6":
 * the first two times name the plan, only the third one is a deadline.
 */
final class CitationMasks {
  private static final int LONGEST_TITLE = 600;

  private static final Cue TITLE =
      Cue.of(
          " {0,3}[,(]? {0,3}(?:ve|v/v|ban hanh|quy dinh|phe duyet|huong dan|trien khai|thuc hien"
              + "|cong bo|sua doi|bo sung|tong ket|tang cuong|day manh|phat dong|to chuc|giao|duoc"
              + "|thanh lap|dieu chinh|\"|dinh huong|doi voi|kiem tra|chi dao|thong bao)(?![a-z])");

  /** Where a title must be over: nothing but an order speaks like this. */
  private static final Cue ORDER =
      Cue.of(
          "(?:truoc(?: ngay)? {0,3}\\d|cham nhat|muon nhat|trong thoi han|trong vong"
              + "|(?:hoan thanh|xong) (?:trong|truoc|cham)|thoi gian hoan thanh|thoi han|ke tu"
              + "|dinh ky|va bao cao|va gui|de bao cao)(?![a-z])");

  /** Where a title is over behind a comma. */
  private static final Cue CLAUSE =
      Cue.of(
          "(?:hoan thanh|xong|bao cao|gui|trinh|tham muu|to chuc|xay dung|ra soat|dam bao|bao"
              + " dam|trong do|dong thoi|hang |khan truong|tu ngay|sau khi|giao|yeu cau|de"
              + " nghi|tong hop|dat|phan dau|den het|tiep tuc|chu dong|phoi hop|chu tri|nham|thoi"
              + " gian)(?![a-z])");

  private CitationMasks() {}

  /** The masks of {@code drafts}, joined where they touch, in text order. */
  static List<Span> of(FoldedText text, List<CitationDraft> drafts, CitationContext context) {
    List<Span> masks = new ArrayList<>();
    for (CitationDraft draft : drafts) {
      Span mask = draft.masked();
      Span whole =
          draft.byName() ? mask : new Span(mask.start(), titleEnd(text, mask.end(), context));
      Span last = masks.isEmpty() ? null : masks.get(masks.size() - 1);
      if (last != null && whole.start() <= last.end()) {
        masks.set(masks.size() - 1, last.union(whole));
      } else {
        masks.add(whole);
      }
    }
    return List.copyOf(masks);
  }

  /** Where the title that begins at {@code from} is over; {@code from} if none does. */
  static int titleEnd(FoldedText text, int from, CitationContext context) {
    int paragraph = context.endOfParagraph(Math.max(0, from - 1), text.length());
    int limit = Math.max(from, Math.min(paragraph, from + LONGEST_TITLE));
    if (TITLE.at(text, from, limit) == null) {
      return from;
    }
    int at = from + 1;
    while (at < limit && !endsSentence(text, at)) {
      boolean over =
          text.wordStartsAt(at)
              && (ORDER.at(text, at, limit) != null
                  || followsComma(text, at, from) && CLAUSE.at(text, at, limit) != null);
      if (over) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static boolean followsComma(FoldedText text, int at, int from) {
    int end = Scan.back(text, at, from);
    return end > from && text.folded().charAt(end - 1) == ',';
  }

  /** Whether nothing but an opened bracket parts {@code from} and {@code to}. */
  static boolean isOneClause(FoldedText text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (endsSentence(text, at) && text.folded().charAt(at) != '(') {
        return false;
      }
    }
    return true;
  }

  /** Whether the sign at {@code at} ends a sentence or opens a remark. */
  static boolean endsSentence(FoldedText text, int at) {
    char c = text.text().charAt(at);
    if (c > ';') {
      return false;
    }
    if (c == '\n') {
      return at + 1 < text.length() && text.text().charAt(at + 1) == '\n';
    }
    if (c == '.') {
      int next = text.skipBlanks(at + 1, text.length());
      return next > at + 1
          && (next == text.length() || !Character.isLowerCase(text.text().charAt(next)))
          && at - Scan.wordStart(text, at, 0) > 2;
    }
    return c == ';' || c == '(';
  }
}
