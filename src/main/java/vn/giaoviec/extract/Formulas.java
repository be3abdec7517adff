package vn.giaoviec.extract;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.extract.UnitParser.Place;
import vn.giaoviec.extract.UnitParser.Units;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/**
 * Tells the formulae of official style, which order nothing (domain reference, 4.6): delivery,
 * execution articles, "in case of difficulty".
 */
final class Formulas {
  /** Words that say no more than "carry this document out". */
  private static final Pattern FORMULA =
      Pattern.compile(
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
  private static final Pattern EXECUTION =
      Pattern.compile(
          ".{0,1500}?\\b(?:chiu|co) trach nhiem (?:to chuc |trien khai ){0,2}(?:thi hanh|thuc"
              + " hien) (?:quyet dinh|chi thi|ke hoach|thong bao|cong dien|quy che|van ban|nghi"
              + " quyet|huong dan|chuong trinh) nay[./ ]*");

  private static final Pattern GROUND =
      Pattern.compile(
          "(?:can cu|theo|tren co so|thuc hien|nhan duoc)\\b[^,.;]{0,60}?\\b(?:nay|tren|neu"
              + " tren|tren day)\\b, *");

  /** "(Gửi kèm Văn bản số …)": what comes with the letter. */
  private static final Pattern ENCLOSED =
      Pattern.compile(
          "(?:gui kem|kem theo|dinh kem|co .{3,40} kem theo|chi tiet|theo phu"
              + " luc)\\b[^.;]{0,160}[).]");

  private static final Pattern DELIVERY =
      Pattern.compile(
          "(?:thong bao|cong van|giay moi|van ban) nay thay"
              + " (?:cho|the)\\b.{0,80}|[^.]{0,400}?(?:thong bao|truyen dat|gui)\\b[^.]{0,300}?"
              + " (?:de|cho|toi|den) [^.]{0,200}?\\bbiet\\b[^.]{0,120}[./ ]*");

  private static final Pattern TRAILING_CARE =
      Pattern.compile(
          "(?:trong qua trinh|neu|truong hop|qua trinh)[^.]{0,160}?(?:vuong mac|kho khan|phat"
              + " sinh).{0,400}");

  private static final Pattern TIMED_REPORT =
      Pattern.compile(".{0,600}?(?:truoc ngay|cham nhat|dinh ky|hang thang|hang quy)");

  private final Words words;
  private final FoldedText text;
  private final UnitParser units;

  Formulas(Words words, FoldedText text, UnitParser units) {
    this.words = words;
    this.text = text;
    this.units = units;
  }

  /** Whether the sentence at {@code span} is nothing but a formula. */
  boolean match(Span span) {
    int start = pastMarks(text, span.start(), span.end());
    String folded = text.folded();
    if (folded.startsWith("tren day la", start)) {
      return !TIMED_REPORT.matcher(folded).region(start, span.end()).lookingAt();
    }
    if (ENCLOSED.matcher(folded).region(start, span.end()).lookingAt()) {
      return true;
    }
    if (text.says(" nay", span) && EXECUTION.matcher(folded).region(start, span.end()).matches()) {
      return true;
    }
    boolean delivers = text.says("biet", span) || text.says(" nay thay", span);
    if (delivers && DELIVERY.matcher(folded).region(start, span.end()).matches()) {
      return true;
    }
    if (TRAILING_CARE.matcher(folded).region(start, span.end()).matches()) {
      return !TIMED_REPORT.matcher(folded).region(start, span.end()).lookingAt();
    }
    if (!mayEndFormula(span)) {
      return false;
    }
    Matcher ground = GROUND.matcher(folded).region(start, span.end());
    int front = ground.lookingAt() ? ground.end() : start;
    int from = pastAddress(pastAddress(front, span.end()), span.end());
    Matcher formula = FORMULA.matcher(folded).region(from, span.end());
    if (!formula.lookingAt()) {
      return false;
    }
    int rest = formula.end();
    if (onlyMarks(text, from, span.end())) {
      return false;
    }
    return rest == span.end() || TRAILING_CARE.matcher(folded).region(rest, span.end()).matches();
  }

  /** Whether the last word is one that formulae end with; asked before units are read. */
  private boolean mayEndFormula(Span span) {
    String folded = text.folded();
    int end = span.end();
    while (end > span.start() && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
      end--;
    }
    int start = Scan.wordStart(text, end, span.start());
    return LAST_WORDS.contains(folded.substring(start, end))
        || text.says("vuong mac", span)
        || text.says("kho khan", span)
        || text.says("phat sinh", span);
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
