package vn.giaoviec.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.FoldedText.Tones;
import vn.giaoviec.text.Vietnamese;

/** The ways in which words that were asked for may be written: short, in full, without marks. */
final class Spellings {
  /** So many ways of one phrase are asked for at most. */
  private static final int MOST = 16;

  /** From so many words on the long form of an abbreviation is a name of its own. */
  private static final int NAME = 3;

  private final Abbreviations abbreviations;

  /** What the marks of words that stand together say. */
  private enum Typed {
    /** Nothing: they are not to be looked at. */
    IGNORED,
    /** Nothing: who typed these words types none. */
    BARE,
    /** Also a word without marks is meant so. */
    MARKED
  }

  Spellings(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * An abbreviation of some of the words.
   *
   * @param codes as it may be written
   * @param words how many it stands for
   */
  record Short(Set<String> codes, int words) {
    /** Written short. */
    Wish wish() {
      return Wish.of(codes.stream().map(code -> Syllable.SHORT + code).collect(Collectors.toSet()));
    }

    /** Written in full. */
    Wish inFull() {
      return Wish.inFull(
          codes.stream().map(code -> Abbreviations.inFull(code, words)).collect(Collectors.toSet()),
          words);
    }
  }

  /** How the longest run of words that begins at {@code at} is written short; null if it is not. */
  @Nullable Short shortAt(List<Syllable> places, int at) {
    int most = Math.min(places.size(), at + abbreviations.longest());
    for (int end = most; end > at + 1; end--) {
      Short found = shortOf(places.subList(at, end));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Short shortOf(List<Syllable> places) {
    StringBuilder words = new StringBuilder();
    for (Syllable place : places) {
      if (!place.plain()) {
        return null;
      }
      words.append(words.isEmpty() ? "" : " ").append(Vietnamese.fold(place.toned()));
    }
    Set<String> terms = new LinkedHashSet<>();
    for (String code : abbreviations.shortForms(words.toString())) {
      if (abbreviations.longForms(code).stream()
          .anyMatch(form -> Abbreviations.agrees(places, form))) {
        terms.add(code);
      }
    }
    return terms.isEmpty() ? null : new Short(terms, places.size());
  }

  /** Every way in which the words, one behind the other, may be written. */
  List<List<Wish>> paths(List<Syllable> places, Tones tones) {
    Typed typed =
        tones == Tones.LOST
            ? Typed.IGNORED
            : places.stream().anyMatch(Spellings::isMarked) ? Typed.MARKED : Typed.BARE;
    // From the end, so that each rest is spelled once however many ways lead to it.
    List<List<List<Wish>>> from = new ArrayList<>();
    for (int i = 0; i <= places.size(); i++) {
      from.add(List.of(List.of()));
    }
    for (int at = places.size() - 1; at >= 0; at--) {
      List<List<Wish>> paths = new ArrayList<>();
      Short written = shortAt(places, at);
      // Of three words and more, those of a known name are the name, however they were typed.
      if (written == null || written.words() < NAME) {
        for (List<Wish> way : ways(places.get(at), typed)) {
          join(way, from.get(at + 1), paths);
        }
      } else {
        join(List.of(written.inFull()), from.get(at + written.words()), paths);
      }
      if (written != null) {
        join(List.of(written.wish()), from.get(at + written.words()), paths);
      }
      from.set(at, List.copyOf(paths.subList(0, Math.min(MOST, paths.size()))));
    }
    return places.isEmpty() ? List.of() : from.getFirst();
  }

  private static void join(List<Wish> front, List<List<Wish>> rests, List<List<Wish>> paths) {
    for (List<Wish> rest : rests) {
      List<Wish> path = new ArrayList<>(front);
      path.addAll(rest);
      paths.add(path);
    }
  }

  private static boolean isMarked(Syllable place) {
    return place.plain() && !place.toned().equals(Vietnamese.fold(place.toned()));
  }

  /** The ways to write what stands at one place. */
  private List<List<Wish>> ways(Syllable place, Typed typed) {
    if (!place.plain()) {
      return List.of(List.of(Wish.of(Set.copyOf(place.asked()))));
    }
    List<List<Wish>> ways = new ArrayList<>();
    for (String term : place.terms()) {
      if (term.charAt(0) == Syllable.SHORT) {
        String code = term.substring(1);
        ways.add(List.of(Wish.of(Set.of(term))));
        abbreviations.longForms(code).stream()
            .map(List::size)
            .distinct()
            .forEach(
                words ->
                    ways.add(
                        List.of(Wish.inFull(Set.of(Abbreviations.inFull(code, words)), words))));
      }
    }
    return ways.isEmpty() ? List.of(List.of(wish(place.toned(), typed))) : ways;
  }

  private static Wish wish(String toned, Typed typed) {
    if (Character.isDigit(toned.charAt(0))) {
      return Wish.of(Set.of(toned));
    }
    String bare = Vietnamese.fold(toned);
    return switch (typed) {
      case IGNORED, BARE -> new Wish(Set.of(toned), List.of(Syllable.FOLDED + bare), "", 1);
      case MARKED ->
          bare.equals(toned)
              ? Wish.of(Set.of(toned))
              : new Wish(Set.of(toned), List.of(bare), "", 1);
    };
  }
}
