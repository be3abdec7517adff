package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * Reads a document number that begins at a digit, and brings it into its canonical form.
 *
 * <pre>
 * legal  := SEQ "/" YEAR "/" CODE ("-" CODE)*    61/2018/NĐ-CP
 * state  := SEQ "/" CODE ("-" CODE)*             39/TB-UBND, 1176/UBND-VP
 * party  := SEQ "-" CODE "/" CODE ("-" CODE)*    18-NQ/TW
 * </pre>
 */
final class NumberReader {
  private static final Cue START =
      Cue.of(
          "((?:\\d{1,5}|[loi]\\d{1,4})(?:\\.\\d{1,2})?(?:[a-z](?= {0,3}[/-]))?)"
              + "(?: {0,3}/ {0,3}((?:19|20)\\d{2}) {0,3}([/-]?) {0,3}| {0,3}([/-]) {0,3}|)"
              + "(?=[a-z])");

  /** Old acts without a year: 73-CP, 143-HĐBT. */
  private static final Set<String> OLD_ISSUERS = Set.of("CP", "HĐBT", "TTg");

  /** Party bodies: their numbers put the hyphen first and the slash second. */
  private static final Pattern PARTY_BODY =
      Pattern.compile("(?:[A-Z]*TW|TU|HU|QU|ThU|TXU|ĐU[A-Z]*)");

  /** Judgments are numbered like documents but are none: 12/2023/HS-ST. */
  private static final Pattern COURT =
      Pattern.compile(
          "QĐ(?:ST|PT)-(?:HS|DS|HC|KDTM|LĐ|HNGĐ|VDS)"
              + "|(?:HS|DS|HC|KDTM|LĐ|HNGĐ|HNGD)-?(?:ST|PT|GĐT)");

  private static final int MOST_CODES = 9;
  private static final String MARKED_CAPITALS = "ĐƯÔƠÂĂÊ";
  private static final String FOREIGN_CAPITALS = "ÑÇÄËÏÖÜÅÎÛ";

  /**
   * A number.
   *
   * @param key canonical
   * @param kind the kind its code tells, e.g. Quyết định
   * @param repaired whether letters or separators had to be restored
   * @param needsHead whether it is one only after a kind of document or the word "số"
   */
  record Reading(
      Span span, String key, Optional<String> kind, boolean repaired, boolean needsHead) {}

  private record Code(String text, int end, boolean repaired) {}

  private final NumberCodes codes;

  NumberReader(NumberCodes codes) {
    this.codes = codes;
  }

  /**
   * A cheap question before {@link #at}: whether behind the digits at {@code from} a letter, a
   * stroke or a hyphen leads on to more.
   */
  boolean mayBegin(String folded, int from) {
    int at = from + 1;
    while (isDigit(sign(folded, at))) {
      at++;
    }
    char c = sign(folded, at);
    if (isLetter(c) || c == '.' && isDigit(sign(folded, at + 1))) {
      return true;
    }
    int joint = blanksSkipped(folded, at);
    char joined = sign(folded, joint);
    char next = sign(folded, blanksSkipped(folded, joint + 1));
    return joined == '/' && (isLetter(next) || next == '1' || next == '2')
        || joined == '-' && isLetter(next);
  }

  private static char sign(String folded, int at) {
    return at < folded.length() ? folded.charAt(at) : 0;
  }

  private static int blanksSkipped(String folded, int from) {
    int at = from;
    while (sign(folded, at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** The number at {@code from}; null if there is none. */
  @Nullable Reading at(FoldedText text, int from, int limit) {
    Matcher start = START.at(text, from, Math.min(limit, from + 32));
    if (start == null || Scan.parts(text, from, start.end())) {
      return null;
    }
    List<Code> read = new ArrayList<>();
    List<Character> joints = new ArrayList<>();
    readCodes(text, start.end(), limit, read, joints);
    return read.isEmpty() ? null : assemble(text, start, read, joints);
  }

  private void readCodes(
      FoldedText text, int from, int limit, List<Code> read, List<Character> joints) {
    Code code = code(text, from, limit);
    String kind = code == null ? null : codes.gluedKind(code.text);
    if (code != null && kind != null) {
      // "NĐCP": the hyphen was lost on the way, as soft hyphens are.
      joints.add('-');
      read.add(new Code(kind, from + kind.length(), true));
      code = new Code(code.text.substring(kind.length()), code.end, true);
    }
    while (code != null) {
      read.add(code);
      int joint = text.skipBlanks(code.end, Math.min(limit, code.end + 3));
      if (read.size() == MOST_CODES || code.repaired && glued(text, code) || joint >= limit) {
        return;
      }
      char sign = text.folded().charAt(joint);
      int next = text.skipBlanks(joint + 1, Math.min(limit, joint + 4));
      boolean loose =
          joint > code.end && (next > joint + 1 || read.size() > 1) && !agencyAt(text, next, read);
      if ("-/_".indexOf(sign) < 0
          || loose
          || Scan.parts(text, code.end, next)
          || text.text().substring(code.end, joint).indexOf('\n') >= 0 && sign == '-') {
        return;
      }
      code = code(text, next, limit);
      if (code != null) {
        joints.add(sign);
      }
    }
  }

  /** "TT - BYT": blanks on both sides of the hyphen between a kind and a known agency. */
  private boolean agencyAt(FoldedText text, int at, List<Code> read) {
    String word = text.text().substring(at, text.wordEnd(at));
    return read.size() == 1
        && codes.kind(read.getFirst().text).isPresent()
        && word.length() > 1
        && word.equals(codes.standard(word));
  }

  private static boolean glued(FoldedText text, Code code) {
    return !text.wordEndsAt(code.end);
  }

  private @Nullable Reading assemble(
      FoldedText text, Matcher start, List<Code> read, List<Character> joints) {
    String seq = start.group(1);
    boolean dated = start.group(2) != null;
    String sign = dated ? start.group(3) : start.group(4) == null ? "" : start.group(4);
    boolean party = sign.equals("-") && !dated;
    boolean kindFirst = codes.kind(read.get(0).text).isPresent();
    boolean repaired = sign.isEmpty() || dated && sign.equals("-");
    boolean lone = read.size() == 1;
    boolean old = lone && party && OLD_ISSUERS.contains(read.get(0).text);
    if (sign.isEmpty() && (start.end() > start.end(1) && !dated || lone || !kindFirst)
        || party && lone && !old) {
      return null;
    }
    char first = joints.isEmpty() ? '-' : joints.get(0);
    if (party && !lone && first != '/') {
      if (!kindFirst) {
        return null;
      }
      repaired = true;
      party = PARTY_BODY.matcher(read.get(1).text).matches();
    }
    String digits = seq.replace('o', '0').replace('i', '1').replace('l', '1');
    repaired |= !digits.equals(seq) || joints.contains('_');
    StringBuilder key = new StringBuilder(digits(text, start, digits));
    key.append(dated ? "/" + start.group(2) : "").append(party ? '-' : '/');
    for (int i = 0; i < read.size(); i++) {
      boolean slash = i == 1 && party && !old;
      char joint = i == 0 ? 0 : slash ? '/' : joints.get(i - 1) == '/' ? '/' : '-';
      key.append(i == 0 ? "" : String.valueOf(joint)).append(read.get(i).text);
      repaired |= read.get(i).repaired;
    }
    if (isCourts(key)) {
      return null;
    }
    Span span = new Span(start.start(), read.get(read.size() - 1).end);
    boolean blankInside = text.folded().substring(start.end(1), start.end()).indexOf(' ') >= 0;
    boolean bare = lone && !dated && (blankInside || read.get(0).text.length() < 3);
    return new Reading(
        span, key.toString(), codes.kind(read.get(0).text), repaired, repaired || bare || old);
  }

  private static boolean isCourts(StringBuilder key) {
    // Each of them is told by its instance.
    boolean instance = key.indexOf("ST") >= 0 || key.indexOf("PT") >= 0 || key.indexOf("GĐT") >= 0;
    return instance && COURT.matcher(key.substring(key.lastIndexOf("/") + 1)).matches();
  }

  /** The serial as printed: a suffix letter keeps its stroke (64đ). */
  private static String digits(FoldedText text, Matcher start, String digits) {
    int last = start.end(1) - 1;
    return text.text().charAt(last) == 'đ'
        ? digits.substring(0, digits.length() - 1) + "đ"
        : digits;
  }

  private @Nullable Code code(FoldedText text, int from, int limit) {
    int end = from;
    while (end < limit && end < from + 40 && isCode(text.folded().charAt(end))) {
      end++;
    }
    if (end == from || end == from + 40 || Character.isDigit(text.folded().charAt(from))) {
      return null;
    }
    String printed = text.text().substring(from, end);
    String token = withoutForeignMarks(printed);
    if (token.equals("Tg")) {
      return new Code("TTg", end, true);
    }
    String standard = codes.standard(token);
    // TƯ stands for Trung ương and TU for Tỉnh ủy; marks that other codes lack are kept.
    boolean other = standard != null && token.indexOf('Ư') >= 0 && standard.indexOf('Ư') < 0;
    if (standard != null && !other && !hasTone(token)) {
      boolean lower = printed.equals(printed.toLowerCase(Locale.ROOT));
      return new Code(standard, end, lower);
    }
    if (!hasSmall(token)) {
      String read = codes.unscanned(token);
      return hasTone(token) ? null : new Code(read, end, !read.equals(printed));
    }
    return mixed(token, from, end);
  }

  /** Letters with marks that Vietnamese does not have are specks above plain ones. */
  private static String withoutForeignMarks(String token) {
    StringBuilder plain = null;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c > 0x7f && FOREIGN_CAPITALS.indexOf(c) >= 0) {
        plain = plain == null ? new StringBuilder(token) : plain;
        plain.setCharAt(i, Character.toUpperCase(Vietnamese.fold(c)));
      }
    }
    return plain == null ? token : plain.toString();
  }

  private static boolean hasSmall(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (Character.isLowerCase(token.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A code with small letters in it: a known one with the next word glued on, or a new one. */
  private @Nullable Code mixed(String token, int from, int end) {
    String legislature = codes.unscanned(token);
    if (!legislature.equals(token)) {
      return new Code(legislature, end, true);
    }
    int capitals = 0;
    while (capitals < token.length() && !Character.isLowerCase(token.charAt(capitals))) {
      capitals++;
    }
    String head = codes.knownHead(token);
    if (head == null && capitals < 2) {
      return null;
    }
    String tail = token.substring(capitals);
    boolean camel = tail.chars().anyMatch(Character::isUpperCase);
    if (head == null && (camel || tail.length() <= 2)) {
      return hasTone(token) ? null : new Code(token, end, false);
    }
    String kept = head == null ? token.substring(0, capitals) : head;
    String known = codes.standard(kept);
    return hasTone(kept)
        ? null
        : new Code(known == null ? kept : known, from + kept.length(), true);
  }

  private static boolean isCode(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '&';
  }

  private static boolean hasTone(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c > 0x7f && MARKED_CAPITALS.indexOf(Character.toUpperCase(c)) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code key} is that of {@code other}, by the eye of a clerk: marks and case apart. */
  static boolean same(String key, String other) {
    int one = serialStart(key);
    int two = serialStart(other);
    while (one < key.length() && two < other.length()) {
      if (Vietnamese.fold(key.charAt(one)) != Vietnamese.fold(other.charAt(two))) {
        return false;
      }
      one = unlessBlank(key, one + 1);
      two = unlessBlank(other, two + 1);
    }
    return one == key.length() && two == other.length();
  }

  /** Where {@code key} begins behind blanks and zeros. */
  private static int serialStart(String key) {
    int at = unlessBlank(key, 0);
    while (at < key.length() && key.charAt(at) == '0') {
      at = unlessBlank(key, at + 1);
    }
    return at;
  }

  /** The first place from {@code from} on where no blank stands. */
  private static int unlessBlank(String key, int from) {
    int at = from;
    while (at < key.length() && Vietnamese.fold(key.charAt(at)) == ' ') {
      at++;
    }
    return at;
  }
}
