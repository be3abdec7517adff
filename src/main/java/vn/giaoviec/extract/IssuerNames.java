package vn.giaoviec.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.text.Vietnamese;

/**
 * Writes the names of issuers one way, so that "Chủ tịch Ủy ban nhân dân tỉnh" and "UBND tỉnh" are
 * one, and completes them with the locality of the notice: its "UBND tỉnh" is that of its province.
 */
final class IssuerNames {
  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:(?:phó )?(?:chủ tịch|giám đốc|thủ trưởng|lãnh đạo|cục trưởng|tổng cục trưởng|bộ"
              + " trưởng|tổng giám đốc|chánh án|viện trưởng|hiệu trưởng|chủ nhiệm|bí thư|trưởng"
              + " phòng|trưởng ban|trưởng|chánh) (?=(?:ubnd|hđnd|sở|bộ|cục|tổng cục|chi cục|trung"
              + " tâm|tòa án|viện|trường|ban|phòng|văn phòng|thanh tra|tổng công ty|công ty|tỉnh"
              + " ủy|thành ủy|huyện ủy|đảng ủy)(?: |$)))");

  /** The Party's committees number their documents together with those of their offices. */
  private static final Pattern COMMITTEE =
      Pattern.compile(
          "^(?:ban thường vụ|btv|thường trực|thường vụ|ban chấp hành(?: đảng bộ)?) "
              + "(?=(?:tỉnh|thành|huyện|quận|thị|đảng) ủy)");

  /**
   * Documents with the code of the committee are the committee's, whichever office drew them up.
   */
  private static final Pattern BOARD = Pattern.compile("^(?:văn phòng|vp) (?=ubnd|hđnd)");

  private static final String LEVEL =
      "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|tỉnh ủy|thành ủy|huyện ủy";

  private static final Pattern BARE_LEVEL = Pattern.compile("(?:^|.* )(" + LEVEL + ")$");

  /** Bodies of a province that are named without it. */
  private static final Pattern DEPARTMENT = Pattern.compile("^sở .*");

  private static final Pattern PLACED =
      Pattern.compile("(?:^| )(" + LEVEL + ") (.+?)(?= (?:" + LEVEL + ") |$)");

  /** The issuer of the notice, and in one form. */
  private final String written;

  private final String own;

  private final Map<String, String> home = new HashMap<>();

  /** What was asked before: a notice names few issuers, and each of them often. */
  private final Map<String, String> asked = new HashMap<>();

  /**
   * The names as they are meant in a notice.
   *
   * @param issuer of the notice
   */
  IssuerNames(Optional<String> issuer) {
    written = issuer.orElse("");
    own = issuer.map(IssuerNames::plain).orElse("");
    Matcher placed = PLACED.matcher(own);
    while (placed.find()) {
      home.putIfAbsent(level(placed.group(1)), placed.group(2));
    }
  }

  /** {@code written} in one form, with its locality where the notice tells it. */
  String of(String written) {
    return asked.computeIfAbsent(written, this::placed);
  }

  private String placed(String written) {
    String name = written.equals(this.written) ? own : plain(written);
    Matcher bare = BARE_LEVEL.matcher(name);
    if (bare.matches()) {
      String place = home.get(level(bare.group(1)));
      return place == null ? name : name + " " + place;
    }
    if (DEPARTMENT.matcher(name).matches() && !PLACED.matcher(name).find()) {
      String level = home.containsKey("tỉnh") ? "tỉnh" : "thành phố";
      String place = home.get(level);
      return place == null ? name : name + " " + level + " " + place;
    }
    return name;
  }

  private static String level(String level) {
    return switch (level) {
      case "tỉnh ủy" -> "tỉnh";
      case "thành ủy" -> "thành phố";
      case "huyện ủy" -> "huyện";
      default -> level;
    };
  }

  /** The words and numbers of {@code name}, each between two blanks. */
  private static String words(String name) {
    StringBuilder words = new StringBuilder(name.length() + 2).append(' ');
    for (int at = 0; at < name.length(); ) {
      int sign = name.codePointAt(at);
      at += Character.charCount(sign);
      if (Character.isLetter(sign) || Character.isDigit(sign)) {
        words.appendCodePoint(sign);
      } else if (words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.charAt(words.length() - 1) == ' ' && words.length() > 1
        ? words.toString()
        : words.append(' ').toString();
  }

  private static String plain(String written) {
    String name = Vietnamese.toneKey(written);
    name = words(name);
    name = name.replace(" ủy ban nhân dân ", " ubnd ").replace(" hội đồng nhân dân ", " hđnd ");
    name = name.replace(" tp ", " thành phố ").replace(" ptnt ", " phát triển nông thôn ").strip();
    name = name.replace("ban chấp hành đảng bộ tỉnh", "tỉnh ủy");
    name = name.replace("ban chấp hành đảng bộ thành phố", "thành ủy");
    name = name.replace("ban chấp hành đảng bộ huyện", "huyện ủy");
    name = HEAD.matcher(name).replaceFirst("");
    name = COMMITTEE.matcher(name).replaceFirst("");
    return BOARD.matcher(name).replaceFirst("");
  }
}
