package vn.giaoviec.index;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.text.Span;

/** Finds the words that were asked for in the text of a hit. */
final class Marks {
  private Marks() {}

  /** Where one of {@code paths} stands in {@code text}, in order, none within another. */
  static List<Span> in(String text, List<List<Wish>> paths, Wording wording) {
    if (paths.isEmpty()) {
      return List.of();
    }
    List<Syllable> places = wording.read(text);
    List<Span> marks = new ArrayList<>();
    int at = 0;
    while (at < places.size()) {
      int longest = 0;
      for (List<Wish> path : paths) {
        int length = places(path);
        if (length > longest && stands(path, places, at)) {
          longest = length;
        }
      }
      if (longest > 0) {
        marks.add(new Span(places.get(at).start(), places.get(at + longest - 1).end()));
      }
      at += Math.max(1, longest);
    }
    return marks;
  }

  private static boolean stands(List<Wish> path, List<Syllable> places, int at) {
    if (at + places(path) > places.size()) {
      return false;
    }
    int next = at;
    for (Wish wish : path) {
      if (!wish.fits(places.get(next))) {
        return false;
      }
      next += wish.places();
    }
    return true;
  }

  private static int places(List<Wish> path) {
    int sum = 0;
    for (Wish wish : path) {
      sum += wish.places();
    }
    return sum;
  }
}
