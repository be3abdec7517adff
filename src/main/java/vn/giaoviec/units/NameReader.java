package vn.giaoviec.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts a name into what the unit is and where it is. */
final class NameReader {
  /** Words that tie a unit to its place. */
  private static final Set<String> TIES = Set.of("của", "thuộc", "trực", "tại", "trong", "cấp");

  /** How the bodies of the Party are usually called at these levels. */
  private static final List<Word> PROVINCE = Word.of("Tỉnh");

  private static final List<Word> DISTRICT = Word.of("Huyện");

  private final LevelWords levels;
  private final Localities localities;

  NameReader(LevelWords levels, Localities localities) {
    this.levels = levels;
    this.localities = localities;
  }

  /**
   * A name in its parts.
   *
   * @param type what is left without the place
   * @param places what the name says of its place; a place may lack its name
   * @param level the finest level that the name tells
   */
  record Parts(List<Word> type, Map<Level, Place> places, Optional<Level> level) {
    String slug() {
      return Word.slug(type);
    }
  }

  /** Reads a name whose abbreviations are written out. */
  Parts read(List<Word> words, Setting setting) {
    List<Word> type = new ArrayList<>();
    Map<Level, Place> places = new EnumMap<>(Level.class);
    int at = 0;
    while (at < words.size()) {
      int next = party(words, at, setting, type, places);
      if (next == at) {
        next = place(words, at, setting, places);
        if (next > at) {
          untie(type);
        }
      }
      if (next == at) {
        type.add(words.get(at));
        next = at + 1;
      }
      at = next;
    }
    untie(type);
    return new Parts(type, places, Level.finest(places));
  }

  private static void untie(List<Word> type) {
    while (type.size() > 1 && TIES.contains(type.getLast().toned())) {
      type.removeLast();
    }
  }

  /** "huyện Tuy Phước", "Thành phố": one past it, and the place. */
  private int place(List<Word> words, int at, Setting setting, Map<Level, Place> places) {
    LevelWords.Hit hit = levels.at(words, at);
    if (hit == null) {
      return at;
    }
    int from = at + hit.words();
    int end = endOfName(words, from);
    boolean goesOn = end == from && end < words.size() && levels.at(words, end) == null;
    if (goesOn && at == 0) {
      return at;
    }
    Place place = place(hit, Word.slug(words.subList(from, end)), setting);
    places.putIfAbsent(place.level(), place);
    return end;
  }

  private int endOfName(List<Word> words, int from) {
    int end = from;
    while (end < words.size()
        && words.get(end).proper()
        && !words.get(end).listed()
        && (end == from || levels.at(words, end) == null)) {
      end++;
    }
    return end;
  }

  /** The place that a level word and a name, perhaps none, mean in a document. */
  Place place(LevelWords.Hit hit, String written, Setting setting) {
    String name = mended(hit, written, setting);
    if (hit.kind().equals("thanh-pho")) {
      Locality city = name.isEmpty() ? setting.locality() : localities.named(name);
      if (city == null || !isCentral(city, name, setting)) {
        return new Place(Level.DISTRICT, hit.kind(), name);
      }
      return new Place(Level.PROVINCE, hit.kind(), name.isEmpty() ? "" : city.id());
    }
    if (hit.level() == Level.PROVINCE) {
      Locality known = name.isEmpty() ? null : localities.named(name);
      return new Place(Level.PROVINCE, hit.kind(), known == null ? name : known.id());
    }
    return new Place(hit.level(), hit.kind(), name);
  }

  /** A scanner's "Da Ning" in a document of Đà Nẵng. */
  private static String mended(LevelWords.Hit hit, String name, Setting setting) {
    Place own = setting.place(Level.PROVINCE);
    boolean province = hit.level() == Level.PROVINCE || hit.kind().equals("thanh-pho");
    return own != null && province && Misreading.oneLetter(name, own.name()) ? own.name() : name;
  }

  /** Thành phố Huế was a district of its province until it became a city of the centre. */
  private static boolean isCentral(Locality city, String name, Setting setting) {
    LocalDate day = setting.day();
    return name.isEmpty()
        ? setting.isCentral() && city.isCityOn(day)
        : city.isCityOn(day) || city.kind().equals("thành phố") && city.validity().holdsOn(day);
  }

  /**
   * "Huyện ủy Tuy Phước", "Thành đoàn": the level stands in the name of the body; what is kept is
   * the usual name at that level.
   */
  private int party(
      List<Word> words, int at, Setting setting, List<Word> type, Map<Level, Place> places) {
    String kind = at + 1 < words.size() ? partyKind(words, at) : null;
    if (kind == null) {
      return at;
    }
    int end = endOfName(words, at + 2);
    String name = Word.slug(words.subList(at + 2, end));
    LevelWords.Hit hit =
        new LevelWords.Hit(kind.equals("tinh") ? Level.PROVINCE : Level.DISTRICT, kind, 1);
    Place place = place(hit, name, setting);
    places.putIfAbsent(place.level(), place);
    type.addAll(place.level() == Level.PROVINCE ? PROVINCE : DISTRICT);
    type.add(words.get(at + 1));
    return end;
  }

  private static @Nullable String partyKind(List<Word> words, int at) {
    Word body = words.get(at + 1);
    if (body.listed() || !body.folded().equals("uy") && !body.folded().equals("doan")) {
      return null;
    }
    String toned = words.get(at).toned();
    return switch (words.get(at).folded()) {
      case "tinh" -> "tinh";
      case "huyen" -> "huyen";
      case "thanh" -> "thanh-pho";
      case "thi" -> toned.equals("thị") ? "thi-xa" : null;
      case "quan" -> toned.equals("quận") ? "quan" : null;
      default -> null;
    };
  }
}
