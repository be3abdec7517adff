package vn.giaoviec.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.FoldedText.Tones;
import vn.giaoviec.text.Vietnamese;

/** The ways in which words that were asked for may be written: short, in full, without marks. */
final class Spellings {
  /** So many ways of one phrase are asked for at most. */
  private static final int MOST = 16;

  private final Abbreviations abbreviations;

  Spellings(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * An abbreviation of some of the words.
   *
   * @param terms it is filed under
   * @param words how many it stands for
   */
  record Short(Set<String> terms, int words) {}

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
      if (abbreviations.longForms(code).stream().anyMatch(form -> agrees(places, form))) {
        terms.add(Syllable.SHORT + code);
      }
    }
    return terms.isEmpty() ? null : new Short(terms, places.size());
  }

  /** Whether what was typed is {@code form}, perhaps without marks. */
  private static boolean agrees(List<Syllable> places, List<String> form) {
    if (places.size() != form.size()) {
      return false;
    }
    for (int i = 0; i < form.size(); i++) {
      String typed = places.get(i).toned();
      String word = form.get(i);
      if (!typed.equals(word) && !typed.equals(Vietnamese.fold(word))) {
        return false;
      }
    }
    return true;
  }

  /** Every way in which the words, one behind the other, may be written. */
  List<List<Wish>> paths(List<Syllable> places, Tones tones) {
    // From the end, so that each rest is spelled once however many ways lead to it.
    List<List<List<Wish>>> from = new ArrayList<>();
    for (int i = 0; i <= places.size(); i++) {
      from.add(List.of(List.of()));
    }
    for (int at = places.size() - 1; at >= 0; at--) {
      List<List<Wish>> paths = new ArrayList<>();
      for (List<Wish> way : ways(places.get(at), tones)) {
        join(way, from.get(at + 1), paths);
      }
      Short written = shortAt(places, at);
      if (written != null) {
        join(List.of(Wish.of(written.terms())), from.get(at + written.words()), paths);
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

  /** The ways to write what stands at one place. */
  private List<List<Wish>> ways(Syllable place, Tones tones) {
    if (!place.plain()) {
      return List.of(List.of(Wish.of(Set.copyOf(place.asked()))));
    }
    List<List<Wish>> ways = new ArrayList<>();
    for (String term : place.terms()) {
      if (term.charAt(0) == Syllable.SHORT) {
        ways.add(List.of(Wish.of(Set.of(term))));
        for (List<String> form : abbreviations.longForms(term.substring(1))) {
          ways.add(form.stream().map(word -> wish(word, tones)).toList());
        }
      }
    }
    return ways.isEmpty() ? List.of(List.of(wish(place.toned(), tones))) : ways;
  }

  private static Wish wish(String toned, Tones tones) {
    if (Character.isDigit(toned.charAt(0))) {
      return Wish.of(Set.of(toned));
    }
    String bare = Vietnamese.fold(toned);
    if (bare.equals(toned) || tones == Tones.LOST) {
      return new Wish(Set.of(toned), List.of(Syllable.FOLDED + bare), "");
    }
    return new Wish(Set.of(toned), List.of(bare), "");
  }
}
