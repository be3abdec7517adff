package vn.giaoviec.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.units.Resolver.Named;
import vn.giaoviec.units.UnitIdentity.Certainty;
import vn.giaoviec.units.UnitIdentity.Kind;
import vn.giaoviec.units.UnitIdentity.Successor;

/** Tells when a unit exists, and who took over. */
final class Successions {
  private final Tables tables;
  private final Paths paths;

  Successions(Tables tables, Paths paths) {
    this.tables = tables;
    this.paths = paths;
  }

  /**
   * The identity of a unit that the tables know.
   *
   * @param place when places of the kind that its name tells exist
   */
  UnitIdentity known(UnitType type, Named named, Validity place, Setting setting) {
    Place written = named.places().get(Level.PROVINCE);
    Locality province =
        written != null && written.named() ? tables.localities().named(written.name()) : null;
    Validity own = type.validity();
    if (type.endsWithItsPlace()) {
      own = own.and(place).and(province == null ? Validity.ALWAYS : province.validity());
    }
    String id = paths.path(named.places(), setting, type.level()) + "/" + type.slug();
    return new UnitIdentity(
        id,
        Kind.UNIT,
        Optional.of(type.level()),
        own,
        certainty(type, named, province),
        successors(type, named, own, setting));
  }

  private static Certainty certainty(UnitType type, Named named, @Nullable Locality province) {
    boolean level =
        switch (type.level()) {
          case NATION -> true;
          case PROVINCE -> named.types().size() == 1 || named.level().isPresent();
          case DISTRICT, COMMUNE -> named.level().isPresent();
        };
    boolean ruled =
        type.ruledByLaw()
            || type.endsWithItsPlace() && (province != null || type.level() == Level.DISTRICT);
    return level && ruled ? Certainty.CERTAIN : Certainty.ASSUMED;
  }

  /** Who took over on the day after the last. */
  private List<Successor> successors(UnitType type, Named named, Validity own, Setting setting) {
    if (own.to().isEmpty()) {
      return List.of();
    }
    LocalDate after = own.to().get().plusDays(1);
    Map<Level, Place> places = new EnumMap<>(Level.class);
    places.putAll(named.places());
    Place at = places.getOrDefault(Level.PROVINCE, setting.place(Level.PROVINCE));
    at = at != null && !at.named() ? setting.place(Level.PROVINCE) : at;
    Locality province = at == null ? null : provinceOn(after, at.name());
    if (province != null) {
      places.put(Level.PROVINCE, new Place(Level.PROVINCE, "tinh", province.id()));
    }
    List<UnitType> types = new ArrayList<>();
    if (type.validity().endedBefore(after)) {
      type.successors().forEach(id -> types.add(tables.types().line(id)));
    } else if (type.level() == Level.PROVINCE && province != null) {
      types.add(type);
    }
    List<Successor> successors = new ArrayList<>();
    for (UnitType next : types) {
      Setting then = next.level() == type.level() ? setting : setting.above(next.level());
      Map<Level, Place> kept = new EnumMap<>(Level.class);
      places.forEach((level, p) -> keep(level, p, type, next, kept));
      String id = paths.path(kept, then, next.level()) + "/" + next.slug();
      successors.add(new Successor(id, name(next, province)));
    }
    return successors;
  }

  /** A district's work went to communes that its name does not tell. */
  private static void keep(
      Level level, Place place, UnitType type, UnitType next, Map<Level, Place> kept) {
    boolean same = type.level() == next.level();
    if (same || level.compareTo(next.level()) < 0 && level == Level.PROVINCE) {
      kept.put(level, place);
    }
  }

  private @Nullable Locality provinceOn(LocalDate day, String name) {
    Locality at = tables.localities().named(name);
    return at != null && at.validity().endedBefore(day) ? tables.localities().present(at) : at;
  }

  /** The name of a unit with its place, as far as it is known. */
  private static String name(UnitType type, @Nullable Locality province) {
    return switch (type.level()) {
      case NATION -> type.name();
      case PROVINCE ->
          province == null
              ? type.name()
              : type.name() + " " + province.kind() + " " + province.name();
      case DISTRICT -> type.name() + " cấp huyện";
      case COMMUNE -> type.name() + " cấp xã";
    };
  }
}
