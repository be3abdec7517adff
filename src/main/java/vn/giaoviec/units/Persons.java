package vn.giaoviec.units;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.units.UnitIdentity.Certainty;
import vn.giaoviec.units.UnitIdentity.Kind;

/** Persons: "đồng chí Nguyễn Văn A", "Ông B", "Phó Thủ tướng Chính phủ C". */
final class Persons {
  private static final List<List<String>> ADDRESSES =
      List.of(
          List.of("đồng", "chí"),
          List.of("đ", "c"),
          List.of("ông"),
          List.of("bà"),
          List.of("phó", "thủ", "tướng", "chính", "phủ"),
          List.of("phó", "thủ", "tướng"));

  private Persons() {}

  /** The person that a name means; null if it means no person. */
  static @Nullable UnitIdentity identify(List<Word> words, Paths paths, Setting setting) {
    for (List<String> address : ADDRESSES) {
      if (opens(words, address)) {
        List<Word> name = words.subList(address.size(), words.size());
        boolean office = address.size() > 2;
        boolean person = !name.isEmpty() && name.stream().allMatch(Word::proper);
        if (person || office && name.isEmpty()) {
          Level level = office ? Level.NATION : setting.level().orElse(Level.NATION);
          String path = paths.known(java.util.Map.of(), setting, level);
          String slug = person ? Word.slug(name) : "pho-thu-tuong";
          return new UnitIdentity(
              "person/" + path + "/" + slug,
              Kind.PERSON,
              Optional.of(level),
              Validity.ALWAYS,
              Certainty.ASSUMED,
              List.of());
        }
      }
    }
    return null;
  }

  private static boolean opens(List<Word> words, List<String> address) {
    if (words.size() < address.size()) {
      return false;
    }
    for (int i = 0; i < address.size(); i++) {
      if (!words.get(i).toned().equals(address.get(i))) {
        return false;
      }
    }
    return true;
  }
}
