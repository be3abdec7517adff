package vn.giaoviec.units;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.units.Resolver.Named;

/**
 * Reads what the head of a document says of the place of its units.
 *
 * <p>The place before the date is the name of the issuer's own locality (Decree 30/2020, Annex I),
 * so it fills in what the issuer's name leaves out.
 */
final class SettingReader {
  /** From this day on there are no districts. */
  private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

  private final Resolver resolver;

  SettingReader(Resolver resolver) {
    this.resolver = resolver;
  }

  Setting read(String issuer, String place, Optional<LocalDate> date) {
    Setting bare = new Setting(new EnumMap<>(Level.class), Optional.empty(), "", date, null);
    List<Word> words = resolver.tables().abbreviations().writtenOut(Word.of(issuer));
    Map<Level, Place> places = new EnumMap<>(Level.class);
    Optional<Level> level = Optional.empty();
    String slug = "";
    if (!words.isEmpty()) {
      Named named = resolver.named(words, bare);
      named.places().values().stream()
          .filter(Place::named)
          .forEach(known -> places.put(known.level(), known));
      level = named.level().or(() -> levelOf(named));
      slug = named.types().isEmpty() ? Word.slug(named.words()) : named.types().getFirst().slug();
      String kind = level.map(named.places()::get).map(Place::kind).orElse("");
      fill(places, level.orElse(null), kind, place);
    }
    if (level.isEmpty()) {
      level = levelOfPlace(places, place, date);
    }
    Locality locality =
        places.containsKey(Level.PROVINCE)
            ? resolver.tables().localities().named(places.get(Level.PROVINCE).name())
            : null;
    return new Setting(places, level, slug, date, locality);
  }

  /** The level of a unit that only one level has, as Sở and Bộ. */
  private Optional<Level> levelOf(Named named) {
    List<Level> levels = named.types().stream().map(UnitType::level).distinct().toList();
    return levels.size() == 1
        ? Optional.of(levels.getFirst())
        : named.words().isEmpty()
            ? Optional.empty()
            : Resolver.levelOfHead(resolver.tables(), named.words());
  }

  /** "SỞ CÔNG THƯƠNG … Lào Cai, ngày …": the place names the province. */
  private void fill(Map<Level, Place> places, @Nullable Level level, String kind, String place) {
    if (level == null || level == Level.NATION || places.containsKey(level) || place.isBlank()) {
      return;
    }
    String name = Word.slug(place);
    Locality known = resolver.tables().localities().named(name);
    if (level == Level.PROVINCE) {
      if (known != null) {
        places.put(level, new Place(level, Level.PROVINCE.word(), known.id()));
      }
    } else {
      places.put(level, new Place(level, kind, name));
    }
  }

  /** Without an issuer the place says most: a province, else a locality below. */
  private Optional<Level> levelOfPlace(
      Map<Level, Place> places, String place, Optional<LocalDate> date) {
    if (place.isBlank() || !places.isEmpty()) {
      return places.keySet().stream().max(Enum::compareTo);
    }
    Locality known = resolver.tables().localities().named(Word.slug(place));
    Level level =
        known != null
            ? Level.PROVINCE
            : date.filter(day -> !day.isBefore(TWO_LEVELS)).isPresent()
                ? Level.COMMUNE
                : Level.DISTRICT;
    places.put(level, new Place(level, "", known != null ? known.id() : Word.slug(place)));
    return Optional.of(level);
  }
}
