package vn.giaoviec.extract;

import java.util.Set;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Occurrences;
import vn.giaoviec.text.Span;

/**
 * Tells sentences that state something from those that order it (domain reference, 4.6): liability,
 * the issuer's own plans, what is, and what has been done.
 */
final class Statements {
  private static final Cue LIABILITY =
      Cue.of(
          "(?:hoan toan )?chiu (?:hoan toan )?trach nhiem (?:truoc|theo|ve|neu|toan dien|ca"
              + " nhan)\\b[^;]*");

  /** "Căn cứ kết quả, trong năm 2025 Bộ sẽ tổng kết …": what the issuer will do itself. */
  private static final Cue OWN_PLAN =
      Cue.of(
          "[^;]{0,200}?\\b(?:bo|so|van phong|(?:ubnd|uy ban nhan dan) (?:tinh|huyen|thanh"
              + " pho|xa|phuong)) se\\b");

  /** "X là nhiệm vụ quan trọng": what something is. */
  private static final Cue DEFINITION =
      Cue.of(
          "[^,;:.]{3,90}? la (?:mot |nhung |cac )?(?:trong nhung )?(?:nhiem vu|khau|noi dung|van"
              + " de|cong cu|tien de|dong luc|giai phap|yeu cau|muc tieu|dieu kien|co so|truyen"
              + " thong)\\b");

  /** "Khoản 2 Điều 5 quy định …": what a law says. */
  private static final Cue LAW =
      Cue.of(
          "(?:khoan|dieu|diem|luat|nghi dinh|thong tu|nghi quyet|quyet"
              + " dinh)\\b[^;]{0,160}?\\b(?:quy dinh|co hieu luc)\\b.*");

  /** "… do Trưởng đoàn phân công": who decides it. */
  private static final Cue DECIDED =
      Cue.of(
          "[^,;:.]{3,120}? do [^,;:.]{3,60} (?:phan cong|quy dinh|quyet dinh|bao dam|dam"
              + " bao)[./ ]*$");

  /** The last syllables of {@link #DECIDED}, which reads the whole sentence. */
  private static final Set<String> DECISIONS = Set.of("cong", "dinh", "dam", "bao");

  /** "Có 05 điểm ngập": what there is, not what to do. */
  private static final Cue THERE_IS =
      Cue.of("(?:hien (?:nay )?|toan (?:tinh|huyen|xa|thanh pho|phuong) )?co \\d{1,5} [^;:]*");

  private static final Cue ROLE_OF_HUB =
      Cue.of("la (?:co quan |don vi )?(?:dau moi|thuong truc|chu tri|chu dau tu)");

  /** Nobody is told to have done by then what is not an order. */
  private static final Cue TIMED =
      Cue.of(
          "truoc (?:ngay |\\d)|cham nhat|muon nhat|(?:hoan thanh|xong) (?:trong|truoc)|trong thoi"
              + " han");

  /** What only an order says of a unit: "có trách nhiệm", "phải", "khẩn trương". */
  private static final Cue DUTY =
      Cue.of(
          "(?:co trach nhiem|chiu trach nhiem|co nhiem vu|phai|can|chu tri|khan truong|nghiem"
              + " tuc|chu dong|tap trung|thuong xuyen|kip thoi|phoi hop|chi dao|giup|tiep"
              + " tuc|tang cuong|day manh)\\b");

  private final WordTable states;
  private final FoldedText text;
  private final Occurrences will;
  private final Occurrences is;
  private final Occurrences provides;
  private final Occurrences inForce;
  private final Occurrences by;

  Statements(WordTable states, FoldedText text) {
    this.states = states;
    this.text = text;
    this.will = new Occurrences(text, " se ");
    this.is = new Occurrences(text, " la ");
    this.provides = new Occurrences(text, "quy dinh");
    this.inForce = new Occurrences(text, "hieu luc");
    this.by = new Occurrences(text, " do ");
  }

  /** Whether {@code from} to {@code to} says only who answers for a failure. */
  boolean isLiability(int from, int to) {
    return LIABILITY.fills(text, new Span(from, to));
  }

  /** Whether the issuer tells what it will do itself. */
  boolean isOwnPlan(Span sentence) {
    return will.in(sentence) && OWN_PLAN.opens(text, sentence);
  }

  /** Whether the sentence tells what something is, or what a law says. */
  boolean isStatement(Span sentence) {
    return is.in(sentence) && DEFINITION.opens(text, sentence)
        || (provides.in(sentence) || inForce.in(sentence)) && LAW.opens(text, sentence)
        || by.in(sentence)
            && DECISIONS.contains(Scan.lastWord(text, sentence))
            && DECIDED.opens(text, sentence)
        || THERE_IS.fills(text, sentence);
  }

  /** Whether the clause at {@code at} says by when: an order, whatever its verb. */
  boolean isTimed(int at, int end) {
    int stop = clauseEnd(at, end);
    for (int word = at; word < stop; word = Scan.nextWord(text, word, stop)) {
      if (TIMED.at(text, word, stop) != null) {
        return true;
      }
    }
    return false;
  }

  /** Where the clause at {@code at} ends at the latest: at a dot or semicolon. */
  private int clauseEnd(int at, int limit) {
    int end = at;
    while (end < limit && text.folded().charAt(end) != '.' && text.folded().charAt(end) != ';') {
      end++;
    }
    return end;
  }

  /** Whether what stands at {@code at} behind a unit can only be its duty. */
  boolean isDuty(int at, int end) {
    return DUTY.at(text, at, end) != null || isTimed(at, end);
  }

  /** Whether a subject's predicate begins at {@code at} that is no duty: "đã", "đang", "là". */
  boolean isPast(int at, int end) {
    WordTable.Hit state = states.at(text, at, end);
    return state != null && ROLE_OF_HUB.at(text, at, end) == null;
  }
}
