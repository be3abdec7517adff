package vn.giaoviec.units;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes where a unit is, as ids begin. */
final class Paths {
  static final String ROOT = "vn";

  private final Localities localities;

  Paths(Localities localities) {
    this.localities = localities;
  }

  /**
   * The path down to {@code level}: places from the name, else from the document. A place above
   * that nobody names is left out; the last one is told by its level.
   */
  String path(Map<Level, Place> written, Setting setting, Level level) {
    String known = known(written, setting, level);
    boolean told = level == Level.NATION || place(written, setting, level) != null;
    return told ? known : known + "/" + level.word();
  }

  /** The same, with the last place left out too where nobody names it. */
  String known(Map<Level, Place> written, Setting setting, Level level) {
    StringBuilder path = new StringBuilder(ROOT);
    for (Level at : Level.values()) {
      Place place = at.compareTo(level) > 0 ? null : place(written, setting, at);
      if (place != null) {
        path.append('/').append(segment(place, path));
      }
    }
    return path.toString();
  }

  private static @Nullable Place place(Map<Level, Place> written, Setting setting, Level at) {
    Place named = written.get(at);
    if (named != null && named.named()) {
      return named;
    }
    Place own = setting.place(at);
    boolean other = own == null || named != null && !own.mayBe(named.kind());
    return other || isElsewhere(written, setting, at) ? null : own;
  }

  /** A document of another province supplies no district. */
  private static boolean isElsewhere(Map<Level, Place> written, Setting setting, Level below) {
    for (Place place : written.values()) {
      Place own = setting.place(place.level());
      if (place.named()
          && place.level().compareTo(below) < 0
          && own != null
          && !own.segment().equals(place.segment())) {
        return true;
      }
    }
    return false;
  }

  /** A huyện without its province must not be taken for the province of its name. */
  private String segment(Place place, StringBuilder path) {
    boolean mistakable =
        place.level() == Level.DISTRICT
            && path.length() == ROOT.length()
            && localities.named(place.segment()) != null;
    return mistakable ? Level.DISTRICT.word() + "-" + place.segment() : place.segment();
  }
}
