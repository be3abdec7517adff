package vn.giaoviec.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import vn.giaoviec.extract.UnitParser.Place;
import vn.giaoviec.extract.UnitParser.Units;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Occurrences;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * Tells the formulae of official style, which order nothing (domain reference, 4.6): delivery,
 * execution articles, "in case of difficulty".
 */
final class Formulas {
  /** Words that say no more than "carry this document out". */
  private static final Cue FORMULA =
      Cue.of(
          "(?:(?:nghiem tuc|khan truong|chu dong|chiu trach nhiem|co trach nhiem|to chuc|trien"
              + " khai|thuc hien|quan triet|phoi hop|chap hanh|thi hanh|biet|va|de|nghiem|tot|day"
              + " du|can cu|co hieu qua|hieu qua|quan tam|cac|noi dung|yeu cau|theo quy dinh|dung"
              + " quy dinh|quy dinh|nhiem vu|duoc giao|neu tren|tren day|tren|nay|chi thi|cong"
              + " van|van ban|thong bao|ke hoach|quyet dinh|cong dien|chuong trinh|theo)\\b|[.,;/"
              + " ])++");

  /** The last syllables of those words. */
  private static final Set<String> LAST_WORDS =
      Set.of(
          "tuc", "truong", "dong", "nhiem", "chuc", "khai", "hien", "triet", "hop", "hanh", "biet",
          "va", "de", "nghiem", "tot", "du", "cu", "qua", "tam", "cac", "dung", "cau", "dinh", "vu",
          "giao", "tren", "day", "nay", "thi", "van", "ban", "bao", "hoach", "dien", "trinh",
          "theo");

  /** Whoever must carry a decision out, at any length: "…, Trưởng các phòng: A, B; … thi hành". */
  private static final Cue EXECUTION =
      Cue.of(
          ".{0,1500}?\\b(?:chiu|co) trach nhiem (?:to chuc |trien khai ){0,2}(?:thi hanh|thuc"
              + " hien) (?:quyet dinh|chi thi|ke hoach|thong bao|cong dien|quy che|van ban|nghi"
              + " quyet|huong dan|chuong trinh) nay[./ ]*");

  private static final Cue GROUND =
      Cue.of(
          "(?:can cu|theo|tren co so|thuc hien|nhan duoc)\\b[^,.;]{0,60}?\\b(?:nay|tren|neu"
              + " tren|tren day)\\b, *");

  /** "(Gửi kèm Văn bản số …)": what comes with the letter. */
  private static final Cue ENCLOSED =
      Cue.of(
          "(?:gui kem|kem theo|dinh kem|co .{3,40} kem theo|chi tiet|theo phu"
              + " luc)\\b[^.;]{0,160}[).]");

  private static final Cue DELIVERY =
      Cue.of(
          "(?:thong bao|cong van|giay moi|van ban) nay thay"
              + " (?:cho|the)\\b.{0,80}|[^.]{0,400}?(?:thong bao|truyen dat|gui)\\b[^.]{0,300}?"
              + " (?:de|cho|toi|den) [^.]{0,200}?\\bbiet\\b[^.]{0,120}[./ ]*");

  private static final Cue TRAILING_CARE =
      Cue.of(
          "(?:trong qua trinh|neu|truong hop|qua trinh)[^.]{0,160}?(?:vuong mac|kho khan|phat"
              + " sinh).{0,400}");

  private static final Cue TIMED_REPORT =
      Cue.of(".{0,600}?(?:truoc ngay|cham nhat|dinh ky|hang thang|hang quy)");

  /** What {@link #TRAILING_CARE} speaks of. */
  private static final List<String> TROUBLES = List.of("vuong mac", "kho khan", "phat sinh");

  private static final Set<String> DELIVERERS =
      Set.of("thong bao", "truyen dat", "gui", "sao gui", "bao cao", "kinh gui");

  private static final Set<String> PEOPLE =
      Set.of("nhan dan biet", "nguoi dan biet", "quan chung biet", "ho dan biet", "ba con biet");

  private final Words words;
  private final FoldedText text;
  private final UnitParser units;
  private final Occurrences thisOne;
  private final Occurrences inPlace;
  private final Occurrences known;
  private final List<Occurrences> troubles;

  Formulas(Words words, FoldedText text, UnitParser units) {
    this.words = words;
    this.text = text;
    this.units = units;
    this.thisOne = new Occurrences(text, " nay");
    this.inPlace = new Occurrences(text, " nay thay");
    this.known = new Occurrences(text, "biet");
    this.troubles = TROUBLES.stream().map(said -> new Occurrences(text, said)).toList();
  }

  /** Whether the sentence at {@code span} is nothing but a formula. */
  boolean match(Span span) {
    int start = pastMarks(text, span.start(), span.end());
    Span rest = new Span(start, span.end());
    if (text.folded().startsWith("tren day la", start)) {
      return !TIMED_REPORT.opens(text, rest);
    }
    if (ENCLOSED.opens(text, rest)) {
      return true;
    }
    if (thisOne.in(span) && text.says("trach nhiem", rest) && EXECUTION.fills(text, rest)) {
      return true;
    }
    boolean replaces = inPlace.in(span);
    boolean tells = known.in(span) && (replaces || isOnlyDelivered(rest));
    if ((replaces || tells) && DELIVERY.fills(text, rest)) {
      return true;
    }
    if (speaksOfTrouble(rest) && TRAILING_CARE.fills(text, rest)) {
      return !TIMED_REPORT.opens(text, rest);
    }
    if (!mayEndFormula(span) || isHandedOut(start, span.end())) {
      return false;
    }
    Matcher ground = GROUND.at(text, start, span.end());
    int front = ground == null ? start : ground.end();
    int from = pastAddress(pastAddress(front, span.end()), span.end());
    Matcher formula = FORMULA.at(text, from, span.end());
    if (formula == null || onlyMarks(text, from, span.end())) {
      return false;
    }
    Span behind = new Span(formula.end(), span.end());
    return behind.isEmpty() || TRAILING_CARE.fills(text, behind);
  }

  /**
   * Whether nothing is to be done before the document is made known, and those who are told are the
   * offices it is for: "thông báo cho nhân dân biết" is work.
   */
  private boolean isOnlyDelivered(Span sentence) {
    if (PEOPLE.stream().anyMatch(people -> text.says(people, sentence))) {
      return false;
    }
    for (int at = sentence.start();
        at < sentence.end();
        at = Scan.nextWord(text, at, sentence.end())) {
      WordTable.Hit verb = words.verbs().at(text, at, sentence.end());
      if (verb != null && !text.capitalAt(at)) {
        return DELIVERERS.contains(Vietnamese.fold(verb.phrase()));
      }
    }
    return true;
  }

  /** "Giao Sở X tổ chức thực hiện Kế hoạch này" hands work to one, "Yêu cầu các sở …" to all. */
  private boolean isHandedOut(int start, int end) {
    WordTable.Hit verb = words.performatives().at(text, start, end);
    if (verb == null || !Vietnamese.fold(verb.phrase()).startsWith("giao")) {
      return false;
    }
    Units named = units.listAt(text.skipBlanks(verb.end(), end), end, Place.OBJECT);
    return named != null && named.units().getFirst().kind() == Unit.Kind.NAMED;
  }

  /** Whether the last word is one that formulae end with; asked before units are read. */
  private boolean mayEndFormula(Span span) {
    return LAST_WORDS.contains(Scan.lastWord(text, span)) || speaksOfTrouble(span);
  }

  private boolean speaksOfTrouble(Span span) {
    for (Occurrences words : troubles) {
      if (words.in(span)) {
        return true;
      }
    }
    return false;
  }

  /** Behind "Chủ tịch UBND tỉnh yêu cầu" or "Thủ trưởng các sở, ban, ngành": units, then a verb. */
  private int pastAddress(int at, int end) {
    int next = at;
    Units named = units.listAt(next, end, Place.SUBJECT);
    if (named != null) {
      next = text.skipBlanks(named.end(), end);
    }
    WordTable.Hit verb = words.performatives().at(text, next, end);
    return verb == null ? next : text.skipBlanks(verb.end(), end);
  }

  /** Whether no word stands between two offsets: a list of names orders nothing. */
  static boolean onlyMarks(FoldedText text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Character.isLetterOrDigit(text.folded().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Past quotes, brackets and bullets in front of a sentence. */
  static int pastMarks(FoldedText text, int from, int limit) {
    int at = from;
    while (at < limit && " \"'([*-+".indexOf(text.folded().charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
