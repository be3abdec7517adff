package vn.giaoviec.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.giaoviec.filing.FiledNotice.Kind;
import vn.giaoviec.text.Vietnamese;

/** The terms of the kind of a notice: code and name, with their marks and without. */
final class KindTerms {
  private KindTerms() {}

  static Set<String> of(Kind kind) {
    Set<String> terms = new LinkedHashSet<>();
    for (String word : List.of(kind.code(), kind.name())) {
      terms.add(word.toLowerCase(Locale.ROOT));
      terms.add(Syllable.FOLDED + Vietnamese.fold(word));
    }
    return terms;
  }

  /** The term that {@code typed} asks for: HĐ is no HD, but hd may be either. */
  static String asked(String typed) {
    String word = Vietnamese.oneLine(Vietnamese.normalize(typed)).toLowerCase(Locale.ROOT);
    String folded = Vietnamese.fold(word);
    return word.equals(folded) ? Syllable.FOLDED + folded : word;
  }
}
