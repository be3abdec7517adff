package vn.giaoviec.units;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document supplies to the names in it: where its issuer sits, and its date. Made by {@link
 * UnitDirectory#setting}.
 */
public final class Setting {
  /** A document of which nothing is known. */
  public static final Setting UNKNOWN =
      new Setting(new EnumMap<>(Level.class), Optional.empty(), "", Optional.empty(), null);

  private final Map<Level, Place> places;
  private final Optional<Level> level;
  private final String issuer;
  private final Optional<LocalDate> date;
  private final @Nullable Locality locality;

  /**
   * @param places named ones only
   * @param level of the issuer
   * @param issuer its name in an id, empty if unknown
   * @param locality the province, if it is one that is known
   */
  Setting(
      Map<Level, Place> places,
      Optional<Level> level,
      String issuer,
      Optional<LocalDate> date,
      @Nullable Locality locality) {
    this.places = places;
    this.level = level;
    this.issuer = issuer;
    this.date = date;
    this.locality = locality;
  }

  Optional<Level> level() {
    return level;
  }

  String issuer() {
    return issuer;
  }

  Optional<LocalDate> date() {
    return date;
  }

  /** The date, or a day of today's order where it is unknown. */
  LocalDate day() {
    return date.orElse(LocalDate.MAX);
  }

  /** The same document, without the places from {@code below} on. */
  Setting above(Level below) {
    Map<Level, Place> kept = new EnumMap<>(Level.class);
    places.forEach(
        (at, place) -> {
          if (at.compareTo(below) < 0 && at != Level.DISTRICT) {
            kept.put(at, place);
          }
        });
    return new Setting(kept, level, issuer, date, locality);
  }

  @Nullable Locality locality() {
    return locality;
  }

  /** Whether "Thành phố" alone means the province-level city that the document is of. */
  boolean isCentral() {
    return !places.containsKey(Level.DISTRICT);
  }

  @Nullable Place place(Level at) {
    return places.get(at);
  }
}
