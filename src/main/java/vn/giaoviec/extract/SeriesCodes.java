package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.text.Lexicon;

/** What the codes behind a number say of its series: one form for each, and the issuer of some. */
final class SeriesCodes {
  private static final Pattern LEGISLATURE = Pattern.compile("(QH|UBTVQH|HĐNN)\\d{1,2}");

  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, String> issuers = new HashMap<>();

  /** Those that hold a hyphen, the longest first. */
  private final List<String> hyphened;

  SeriesCodes() {
    Lexicon.read("number-code-aliases").forEach(row -> aliases.put(row.get(0), row.get(1)));
    hyphened =
        aliases.keySet().stream()
            .filter(alias -> alias.indexOf('-') > 0)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    Lexicon.read("code-issuers").forEach(row -> issuers.put(row.get(0), row.get(1)));
  }

  /** The codes of {@code written}, e.g. QĐ-BNN&PTNT, each in its usual form. */
  List<String> read(String written) {
    List<String> codes = new ArrayList<>();
    String whole = written;
    for (String alias : written.indexOf('-') < 0 ? List.<String>of() : hyphened) {
      if (whole.contains(alias)) {
        whole = whole.replace(alias, aliases.getOrDefault(alias, alias));
      }
    }
    int from = 0;
    for (int at = 0; at <= whole.length(); at++) {
      if (at == whole.length() || whole.charAt(at) == '-' || whole.charAt(at) == '/') {
        codes.add(usual(whole.substring(from, at)));
        from = at + 1;
      }
    }
    // Nothing but signs at the end is no code.
    while (codes.size() > 1 && codes.getLast().isEmpty()) {
      codes.removeLast();
    }
    return codes;
  }

  private String usual(String code) {
    String known = aliases.get(code);
    String plain = code.replace("&", "");
    return known != null ? known : aliases.getOrDefault(plain, plain);
  }

  /** The one body in the country that {@code code} stands for. */
  Optional<String> issuer(String code) {
    String known = issuers.get(code);
    if (known != null || code.isEmpty() || !Character.isDigit(code.charAt(code.length() - 1))) {
      return Optional.ofNullable(known);
    }
    Matcher legislature = LEGISLATURE.matcher(code);
    return Optional.ofNullable(legislature.matches() ? issuers.get(legislature.group(1)) : null);
  }

  /** {@code codes} as a series. */
  static String series(List<String> codes) {
    return String.join("-", codes).toLowerCase(Locale.ROOT);
  }
}
