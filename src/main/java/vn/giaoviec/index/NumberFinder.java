package vn.giaoviec.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Vietnamese;

/** Finds numbers of documents where they stand, however they are spelled. */
final class NumberFinder {
  private static final String CODE = "[a-z][a-z&]{0,9}\\d{0,2}";

  private static final Pattern SERIAL = Pattern.compile("(\\d{1,5}[a-z]?)(?![a-z0-9])");
  private static final Pattern YEAR = Pattern.compile(" ?/ ?((?:19|20)\\d\\d)(?![a-z0-9])");
  private static final Pattern NEXT = Pattern.compile("(?: ?[/-] ?)(" + CODE + ")(?![a-z0-9&])");

  /** "Năm 2018", "/2018" or "ngày 21/6/2018" behind the number that is the whole of a text. */
  private static final Pattern DATED =
      Pattern.compile(",? *(?:nam|ngay .*?)? *(?:\\d{1,2}[/.-]\\d{1,2}[/.-])?((?:19|20)\\d\\d)$");

  private static final int LAST_MONTH = 12;

  private final NumberCodes codes;

  NumberFinder(NumberCodes codes) {
    this.codes = codes;
  }

  /**
   * A number that stands in a text.
   *
   * @param end behind it
   */
  record Found(DocumentNumber number, int end) {}

  /**
   * What the words before a number say.
   *
   * @param code of the kind of document; empty for one that numbers do not show, or none
   * @param words how many they are
   * @param sure whether a kind is named and "số" follows: nothing but a number can stand behind
   */
  record Lead(String code, int words, boolean sure) {}

  /**
   * The number that begins at {@code start}.
   *
   * @param lead what stands before it; null for nothing that tells of a document
   */
  @Nullable Found at(FoldedText text, int start, @Nullable Lead lead) {
    Matcher serial = SERIAL.matcher(text.folded());
    if (!serial.region(start, text.length()).lookingAt()) {
      return null;
    }
    int end = serial.end();
    String year = "";
    Matcher printed = YEAR.matcher(text.folded());
    if (printed.region(end, text.length()).lookingAt()) {
      year = printed.group(1);
      end = printed.end();
    }
    List<String> found = new ArrayList<>();
    int behind = codes(text, end, found, !year.isEmpty());
    if (found.isEmpty() && !mayStandBare(serial.group(1), year, lead)) {
      return null;
    }
    String told = found.isEmpty() && lead != null ? lead.code() : "";
    List<String> all = told.isEmpty() ? found : List.of(told);
    int kinds = !all.isEmpty() && codes.isKind(all.getFirst()) ? 1 : 0;
    return new Found(new DocumentNumber(serial.group(1), year, all, kinds), behind);
  }

  /** Whether a number without codes is one of a document: 10/2023 is a month. */
  private static boolean mayStandBare(String serial, String year, @Nullable Lead lead) {
    if (year.isEmpty()) {
      return lead != null && lead.sure();
    }
    return lead != null || serial.length() > 2 || Integer.parseInt(serial) > LAST_MONTH;
  }

  private int codes(FoldedText text, int start, List<String> found, boolean dated) {
    Matcher next = NEXT.matcher(text.folded());
    int end = start;
    while (found.size() < 5 && next.region(end, text.length()).lookingAt()) {
      String written = text.text().substring(next.start(1), next.end(1));
      boolean tight = next.start(1) - next.start() == 1;
      boolean led = !found.isEmpty() && tight || dated && tight && known(next.group(1));
      if (!led && !isCode(written, next.group(1))) {
        break;
      }
      found.add(codes.canonical(written));
      end = next.end();
    }
    return found.isEmpty() ? start : end;
  }

  private boolean known(String folded) {
    return codes.isKnown(folded);
  }

  private boolean isCode(String written, String folded) {
    if (codes.isKnown(folded)) {
      // "10/xã" is no number, "10/kh-ubnd" is: short codes of words need a capital or company.
      return folded.length() > 1;
    }
    return written.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** The number that {@code typed} is as a whole, with the words and the date around it. */
  Optional<DocumentNumber> whole(String typed) {
    String text = Vietnamese.oneLine(Vietnamese.normalize(typed));
    FoldedText folded = FoldedText.of(text);
    int digit = 0;
    while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    String before = Vietnamese.plainWords(text.substring(0, digit));
    String words = before.endsWith(" so") ? before.substring(0, before.length() - 3) : before;
    String kind = words.isEmpty() || words.equals("so") ? "" : codes.kindNamed(words);
    if (kind == null || digit == text.length()) {
      return Optional.empty();
    }
    Found found = at(folded, digit, new Lead(kind, 2, true));
    if (found == null) {
      return Optional.empty();
    }
    String rest = folded.folded().substring(found.end()).strip();
    Matcher dated = DATED.matcher(rest);
    if (!rest.isEmpty() && !dated.matches()) {
      return Optional.empty();
    }
    return Optional.of(rest.isEmpty() ? found.number() : found.number().orYear(dated.group(1)));
  }

  /** What the last of these folded words say of a number behind them. */
  @Nullable Lead lead(List<String> words) {
    int end = words.size();
    boolean so = end > 0 && words.getLast().equals("so");
    int last = so ? end - 1 : end;
    for (int count = Math.min(4, last); count > 0; count--) {
      String kind = codes.kindNamed(String.join(" ", words.subList(last - count, last)));
      if (kind != null) {
        return new Lead(kind, count + (so ? 1 : 0), so);
      }
    }
    return so ? new Lead("", 1, false) : null;
  }
}
