package vn.giaoviec.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.filing.FiledNotice.Document;
import vn.giaoviec.text.Vietnamese;

/** The terms of a cited document: what it is filed under, and what it is asked for by. */
final class DecreeTerms {
  private static final char ID = '$';
  private static final char NAME = '%';
  private static final String UNKNOWN = "?";

  private static final Pattern IDENTITY = Pattern.compile("[a-z]+:\\S+");
  private static final Pattern NAMED = Pattern.compile("(.+?)(?: nam)? ((?:19|20)\\d\\d)");
  private static final Pattern YEAR =
      Pattern.compile("[^/]*/(?:[^/]*/)?((?:19|20)\\d\\d)(?:[-/].*)?");

  private final NumberFinder numbers;

  DecreeTerms(NumberFinder numbers) {
    this.numbers = numbers;
  }

  /** The terms of a document that is cited. */
  Set<String> of(Document document) {
    Set<String> terms = new LinkedHashSet<>(ofId(document.id()));
    String year = document.date().map(date -> date.substring(0, 4)).orElse("");
    Matcher told = YEAR.matcher(document.id());
    terms.addAll(ofKey(document.key(), year.isEmpty() && told.matches() ? told.group(1) : year));
    return terms;
  }

  /** The terms of a document of which the key is known, and the year or nothing. */
  Set<String> ofKey(String key, String year) {
    Optional<DocumentNumber> number = numbers.whole(key);
    if (number.isPresent()) {
      return number.get().orYear(year).terms();
    }
    String name = NAME + Vietnamese.plainWords(key);
    return Set.of(name, name + "/" + (year.isEmpty() ? UNKNOWN : year));
  }

  /** An id and what begins it: the id of one of which less is known. */
  Set<String> ofId(String id) {
    Set<String> terms = new LinkedHashSet<>();
    for (int slash = id.indexOf('/'); slash > 0; slash = id.indexOf('/', slash + 1)) {
      terms.add(ID + id.substring(0, slash));
    }
    terms.add(ID + id);
    return terms;
  }

  /** The terms any of which a document meant by {@code typed} has. */
  List<String> asked(String typed) {
    String words = Vietnamese.oneLine(Vietnamese.normalize(typed));
    if (IDENTITY.matcher(words.toLowerCase(Locale.ROOT)).matches()) {
      return List.of(ID + words.toLowerCase(Locale.ROOT));
    }
    Optional<DocumentNumber> number = numbers.whole(words);
    if (number.isPresent()) {
      return number.get().asked();
    }
    String plain = Vietnamese.plainWords(words);
    Matcher named = NAMED.matcher(plain);
    List<String> terms = new ArrayList<>();
    terms.add(NAME + plain);
    if (named.matches()) {
      terms.add(NAME + named.group(1) + "/" + named.group(2));
      terms.add(NAME + named.group(1) + "/" + UNKNOWN);
    }
    return terms;
  }

  /** The terms any of which a notice has whose own number is {@code typed}. */
  List<String> askedNumber(String typed) {
    String words = Vietnamese.oneLine(Vietnamese.normalize(typed));
    return words.matches("\\d{1,5}\\p{L}?")
        ? new DocumentNumber(words.toLowerCase(Locale.ROOT), "", List.of(), 0).asked()
        : asked(words);
  }
}
