package vn.giaoviec.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.model.Marker.Kind;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Numerals;
import vn.giaoviec.text.Span;

/**
 * Reads the label at the start of a line: {@code Dieu 3.}, {@code II.}, {@code 1.12.1 -}, {@code
 * a)}, {@code -}.
 *
 * <p>Decree 30/2020/ND-CP, Annex I, gives the forms; real documents vary the mark behind the
 * numeral (dot, bracket, slash, dash, blank before it) and scanners damage the numeral itself.
 */
final class Markers {
  private static final Cue PART =
      Cue.of(
          "(phan|chuong|muc|tieu muc) {1,2}(thu \\p{Alpha}{2,5}|[ivxlc]{1,6}|\\d{1,2})\\b[.:]? ?");
  private static final Cue ARTICLE = Cue.of("dieu {1,2}(\\d{1,3}|l)([a-z])? ?[.:] ?");
  private static final Cue ROMAN = Cue.of("([ivx]{1,6}) ?[./)-] ?(?=\\S)");
  private static final Cue CAPITAL = Cue.of("([a-h]) ?[.)/] {1,2}(?=\\S)");
  private static final Cue DECIMAL =
      Cue.of("(\\d{1,2}(?: ?\\. ?\\d{1,2}){1,4})(?!\\d)(?: ?[.):])?(?: ?-)? {0,3}(?=\\S)");
  private static final Cue NUMBER =
      Cue.of("\\(?(\\d{1,2})(?: ?[./]-?| ?[):]-?|,(?= )| ?- ) {0,3}(?=[^\\d\\s])");
  private static final Cue LETTER =
      Cue.of("\\(?([a-z])(?: ?\\)[.:]?| ?/\\.?|\\.(?= )| ?- ) {0,3}(?=\\S)");
  private static final Cue DASH = Cue.of("[_:|~.'` ]{0,4}- {0,3}(?=[^\\s-])");
  private static final Cue PLUS = Cue.of("\\+ {0,3}(?=\\S)");
  private static final Cue STAR = Cue.of("\\* {1,3}(?=\\S)");
  private static final Cue DAMAGED = Cue.of("(\\S{1,2}?)[.)] {1,3}(?=\\p{Alpha})");

  /** "TL. CHỦ TỊCH", "TP. Huế", "Q. Giám đốc": what stands before such a dot is no numeral. */
  private static final Set<String> CAPACITIES =
      Set.of("tl", "kt", "tm", "q", "tp", "tt", "tx", "ts", "gs", "bs", "ks", "p", "t", "d");

  private final FoldedText text;

  Markers(FoldedText text) {
    this.text = text;
  }

  /**
   * A label as it stands.
   *
   * @param label canonical; empty for a label that could not be read
   * @param span the label with its marks
   * @param certain whether it is a label wherever it stands at the start of a line
   */
  record Found(Kind kind, String label, Span span, boolean certain) {
    boolean damaged() {
      return label.isEmpty();
    }
  }

  /** The label at the start of {@code line}, or null. */
  @Nullable Found at(Span line) {
    Span bare = line.strip(text.text());
    if (bare.length() < 3) {
      return null;
    }
    char first = text.folded().charAt(bare.start());
    if (first >= '0' && first <= '9' || first == '(') {
      return numeral(bare);
    }
    if (first >= 'a' && first <= 'z') {
      return word(bare);
    }
    return bullet(bare);
  }

  private @Nullable Found numeral(Span line) {
    Matcher decimal = match(DECIMAL, line);
    if (decimal != null && !isYearOrAmount(decimal, line)) {
      String label = decimal.group(1).replace(" ", "");
      return new Found(Kind.DECIMAL, label, head(line, decimal), true);
    }
    Matcher number = match(NUMBER, line);
    if (number != null && startsWell(number.end())) {
      String label = String.valueOf(Integer.parseInt(number.group(1)));
      boolean bracket = number.group().indexOf(')') >= 0;
      boolean dotted = number.group().indexOf('.') >= 0;
      return new Found(
          bracket ? Kind.LETTER : Kind.NUMBER,
          label,
          head(line, number),
          dotted && capital(number.end()));
    }
    Matcher letter = match(LETTER, line);
    if (letter != null) {
      return letter(line, letter);
    }
    Found damaged = damaged(line);
    // "1ó." was "16."; figures alone are an amount, not a damaged label.
    return damaged != null && damaged.span().of(text.folded()).matches("\\d[a-z].*")
        ? damaged
        : null;
  }

  private @Nullable Found word(Span line) {
    boolean capital = text.capitalAt(line.start());
    boolean spelt = isLetter(line.start() + 1) && isLetter(line.start() + 2);
    if (spelt && !capital) {
      return null; // Three letters: only "Điều", "Phần" and Roman numerals are labels so long.
    }
    if (capital) {
      Matcher article = match(ARTICLE, line);
      if (article != null) {
        String suffix = article.group(2) == null ? "" : article.group(2);
        String number = article.group(1).equals("l") ? "1" : article.group(1);
        return new Found(Kind.ARTICLE, "Điều " + number + suffix, head(line, article), true);
      }
      Matcher part = match(PART, line);
      if (part != null) {
        String label = new Span(line.start(), part.end(2)).of(text.text());
        return new Found(partKind(part.group(1)), label, head(line, part), false);
      }
      Matcher roman = match(ROMAN, line);
      if (roman != null && allCapitals(line.start(), roman.end(1))) {
        String label = line.of(text.text()).substring(0, roman.end(1) - line.start());
        return new Found(Kind.ROMAN, label, head(line, roman), true);
      }
      if (spelt) {
        return null;
      }
      Matcher letter = match(CAPITAL, line);
      if (letter != null && capital(letter.end())) {
        String label = line.of(text.text()).substring(0, 1);
        return new Found(Kind.CAPITAL, label, head(line, letter), false);
      }
    }
    Matcher letter = match(LETTER, line);
    if (letter != null && !text.capitalAt(line.start())) {
      return letter(line, letter);
    }
    return damaged(line);
  }

  private boolean isLetter(int offset) {
    char c = text.folded().charAt(offset);
    return c >= 'a' && c <= 'z';
  }

  private @Nullable Found letter(Span line, Matcher letter) {
    String label = text.text().substring(letter.start(1), letter.end(1)).toLowerCase(Locale.ROOT);
    if (Numerals.letter(label.charAt(0)).isEmpty() && "fjwz".indexOf(label) < 0) {
      return damaged(line);
    }
    boolean bracket = letter.group().indexOf(')') >= 0;
    return new Found(Kind.LETTER, label, head(line, letter), bracket);
  }

  private @Nullable Found bullet(Span line) {
    Matcher dash = match(DASH, line);
    if (dash != null) {
      return new Found(Kind.DASH, "-", head(line, dash), false);
    }
    Matcher plus = match(PLUS, line);
    if (plus != null) {
      return new Found(Kind.PLUS, "+", head(line, plus), false);
    }
    Matcher star = match(STAR, line);
    if (star != null) {
      return new Found(Kind.STAR, "*", head(line, star), false);
    }
    return damaged(line);
  }

  /** A sign or two before a dot or bracket where a label would stand; sequence may restore it. */
  private @Nullable Found damaged(Span line) {
    Matcher damaged = match(DAMAGED, line);
    if (damaged == null
        || !capital(damaged.end())
        || CAPACITIES.contains(damaged.group(1)) && text.capitalAt(line.start())) {
      return null;
    }
    boolean bracket = damaged.group().indexOf(')') >= 0;
    return new Found(bracket ? Kind.LETTER : Kind.NUMBER, "", head(line, damaged), false);
  }

  private @Nullable Matcher match(Cue cue, Span line) {
    return cue.at(text, line.start(), line.end());
  }

  private static Span head(Span line, Matcher matcher) {
    return new Span(line.start(), matcher.end());
  }

  private boolean capital(int offset) {
    return text.capitalAt(quoteFree(offset));
  }

  private int quoteFree(int offset) {
    int at = offset;
    while (at < text.length() && "\"'([ ".indexOf(text.text().charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private boolean startsWell(int offset) {
    int at = quoteFree(offset);
    return at < text.length() && Character.isLetter(text.text().charAt(at));
  }

  private boolean allCapitals(int from, int to) {
    return text.text().substring(from, to).chars().allMatch(Character::isUpperCase);
  }

  /**
   * {@code 1.12.2022} is a date and {@code 2.5 ty} an amount: a label is followed by a sentence.
   */
  private boolean isYearOrAmount(Matcher decimal, Span line) {
    int next = quoteFree(decimal.end());
    boolean parted = decimal.end() > decimal.end(1);
    return next >= line.end()
        || !Character.isLetter(text.text().charAt(next))
        || !parted
        || !text.capitalAt(next)
            && decimal.group().endsWith(" ")
            && decimal.group().length() == decimal.group(1).length() + 1;
  }

  private static Kind partKind(String word) {
    return switch (word) {
      case "phan" -> Kind.PART;
      case "chuong" -> Kind.CHAPTER;
      default -> Kind.SECTION;
    };
  }
}
