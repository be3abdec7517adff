package vn.giaoviec.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Vietnamese;

/** Cuts a text into the places it is found by. Safe for many threads. */
final class Wording {
  private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
  private static final String MONTH = "(0?[1-9]|1[0-2])";
  private static final String YEAR = "((?:19|20)\\d\\d)(?![a-z0-9])";

  private static final Pattern FIGURES = Pattern.compile(DAY + "([/.-])" + MONTH + "\\2" + YEAR);
  private static final Pattern SPOKEN =
      Pattern.compile(DAY + " +thang +" + MONTH + ",? +nam +" + YEAR);

  private static final int LONGEST_CODE = 6;

  private final NumberFinder numbers;
  private final Abbreviations abbreviations;
  private final Map<String, String> spellings = new HashMap<>();

  Wording(NumberFinder numbers, Abbreviations abbreviations) {
    this.numbers = numbers;
    this.abbreviations = abbreviations;
    for (Lexicon.Row row : Lexicon.read("syllable-spellings")) {
      spellings.put(row.get(0), row.get(1));
    }
  }

  /** The places of {@code text}, which must be canonical, in order. */
  List<Syllable> read(String text) {
    FoldedText folded = FoldedText.of(text);
    List<Syllable> places = new ArrayList<>(text.length() / 4);
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      Syllable place = place(folded, at, words);
      places.add(place);
      String plain = folded.folded().substring(place.start(), place.end());
      words.add(place.plain() ? plain : "");
      at = place.end();
    }
    for (int i = 0; i < places.size(); i++) {
      List<String> inFull = abbreviations.inFullAt(places, i);
      if (!inFull.isEmpty()) {
        places.set(i, places.get(i).beginning(inFull));
      }
    }
    return places;
  }

  private Syllable place(FoldedText text, int start, List<String> before) {
    if (Character.isDigit(text.text().charAt(start))) {
      Syllable date = date(text, start, before);
      if (date != null) {
        return date;
      }
      NumberFinder.Lead lead =
          numbers.lead(before.subList(Math.max(0, before.size() - 5), before.size()));
      NumberFinder.Found found = numbers.at(text, start, lead);
      if (found != null) {
        List<String> terms = List.copyOf(found.number().terms());
        int led = lead == null ? 0 : lead.words();
        return new Syllable(start, found.end(), terms, found.number().asked(), led, 0);
      }
    }
    return word(text.text(), start);
  }

  private static @Nullable Syllable date(FoldedText text, int start, List<String> before) {
    int led = !before.isEmpty() && before.getLast().equals("ngay") ? 1 : 0;
    Matcher figures = FIGURES.matcher(text.folded());
    if (figures.region(start, text.length()).lookingAt()) {
      String term = term(figures.group(4), figures.group(3), figures.group(1));
      return new Syllable(start, figures.end(), List.of(term), List.of(term), led, 0);
    }
    Matcher spoken = SPOKEN.matcher(text.folded());
    if (spoken.region(start, text.length()).lookingAt()) {
      String term = term(spoken.group(3), spoken.group(2), spoken.group(1));
      // Its other words stand behind it as places of their own.
      List<String> terms = List.of(spoken.group(1), term);
      return new Syllable(start, spoken.end(1), terms, List.of(term), led, 4);
    }
    return null;
  }

  private static String term(String year, String month, String day) {
    return Syllable.DATE
        + year
        + String.format(Locale.ROOT, "-%02d-%02d", Integer.parseInt(month), Integer.parseInt(day));
  }

  private Syllable word(String text, int start) {
    int end = wordEnd(text, start);
    int joined = joinedEnd(text, start, end);
    String written = text.substring(start, joined);
    String lower = Vietnamese.toneKey(joined == end ? written : bare(written));
    String toned = spellings.getOrDefault(lower, lower);
    String code = Vietnamese.fold(toned);
    List<String> terms = new ArrayList<>(3);
    terms.add(toned);
    if (!Character.isDigit(written.charAt(0))) {
      terms.add(Syllable.FOLDED + code);
    }
    if (abbreviations.isShort(written, code)) {
      terms.add(Syllable.SHORT + code);
    }
    return Syllable.word(start, joined, terms);
  }

  private static int wordEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The end of "LĐ-TB&XH", which is one abbreviation, where it begins at {@code start}. */
  private int joinedEnd(String text, int start, int end) {
    int best = end;
    int last = end;
    while (isCapitals(text, start, end)
        && last + 1 < text.length()
        && (text.charAt(last) == '&' || text.charAt(last) == '-')
        && Character.isLetter(text.charAt(last + 1))) {
      int next = wordEnd(text, last + 1);
      if (!isCapitals(text, last + 1, next)) {
        break;
      }
      last = next;
      if (abbreviations.isCode(Vietnamese.fold(bare(text.substring(start, last))))) {
        best = last;
      }
    }
    return best;
  }

  private static boolean isCapitals(String text, int start, int end) {
    if (end - start > LONGEST_CODE) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String written) {
    return written.replace("&", "").replace("-", "");
  }
}
