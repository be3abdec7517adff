package vn.giaoviec.units;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Vietnamese;
import vn.giaoviec.units.GroupNouns.Meaning;
import vn.giaoviec.units.GroupReader.Group;
import vn.giaoviec.units.NameReader.Parts;
import vn.giaoviec.units.UnitIdentity.Certainty;
import vn.giaoviec.units.UnitIdentity.Kind;

/** Turns a name and its setting into an identity. */
final class Resolver {
  private final Tables tables;
  private final NameReader names;
  private final GroupReader groups;
  private final Paths paths;
  private final Successions successions;

  Resolver(Tables tables) {
    this.tables = tables;
    this.names = new NameReader(tables.levels(), tables.localities());
    this.groups = new GroupReader(tables.levels(), tables.groups(), names);
    this.paths = new Paths(tables.localities());
    this.successions = new Successions(tables, paths);
  }

  Tables tables() {
    return tables;
  }

  UnitSearch search() {
    return new UnitSearch(tables);
  }

  Coverage coverage() {
    return new Coverage(tables);
  }

  UnitIdentity identify(String name, Setting setting) {
    List<Word> written = Word.of(name);
    if (written.isEmpty()) {
      return unknown(Paths.ROOT + "/" + Vietnamese.fold(name).strip(), Optional.empty());
    }
    UnitIdentity person = Persons.identify(written, paths, setting);
    if (person != null) {
      return person;
    }
    List<Word> words = tables.abbreviations().writtenOut(written);
    Group group = groups.read(words, setting);
    return group == null ? unit(named(words, setting), setting) : group(group, setting);
  }

  /** What a name of one unit says, before a document supplies the rest. */
  Named named(List<Word> words, Setting setting) {
    List<UnitType> whole = tables.types().named(Word.slug(words));
    if (!whole.isEmpty()) {
      return new Named(words, Map.of(), Optional.empty(), whole);
    }
    Parts parts = names.read(words, setting);
    List<UnitType> known = tables.types().named(parts.slug());
    if (known.isEmpty() && parts.level().isEmpty()) {
      Named placed = placedAtEnd(parts.type(), setting);
      if (placed != null) {
        return placed;
      }
    }
    return new Named(parts.type(), parts.places(), parts.level(), known);
  }

  /**
   * A name in its parts.
   *
   * @param types the lines of the table with that name, one a level
   */
  record Named(
      List<Word> words, Map<Level, Place> places, Optional<Level> level, List<UnitType> types) {}

  /** "VNPT Bình Định", "Kho bạc Nhà nước Tuy Phước": the place without its level. */
  private @Nullable Named placedAtEnd(List<Word> words, Setting setting) {
    for (int at = Math.max(1, words.size() - 5); at < words.size(); at++) {
      if (!words.subList(at, words.size()).stream().allMatch(Word::proper)) {
        continue;
      }
      List<Word> head = words.subList(0, at);
      List<UnitType> types = tables.types().named(Word.slug(head));
      Place place =
          types.isEmpty() ? null : place(Word.slug(words.subList(at, words.size())), setting);
      if (place != null && types.stream().anyMatch(type -> type.level() == place.level())) {
        Map<Level, Place> places = new EnumMap<>(Level.class);
        places.put(place.level(), place);
        return new Named(head, places, Optional.of(place.level()), types);
      }
    }
    return null;
  }

  /** The place of the document by its name, else a province. */
  private @Nullable Place place(String name, Setting setting) {
    for (Level level : List.of(Level.COMMUNE, Level.DISTRICT, Level.PROVINCE)) {
      Place own = setting.place(level);
      if (own != null && own.name().equals(name)) {
        return own;
      }
    }
    Locality known = tables.localities().named(name);
    return known == null ? null : new Place(Level.PROVINCE, Level.PROVINCE.word(), known.id());
  }

  private UnitIdentity unit(Named named, Setting setting) {
    if (named.words().isEmpty()) {
      Level level = named.level().orElse(Level.NATION);
      return unknown(paths.path(named.places(), setting, level), named.level());
    }
    UnitType type = choose(named, setting);
    if (type == null) {
      return new UnknownUnits(tables, paths).identify(named, setting);
    }
    Place place = named.places().get(type.level());
    Validity told = place == null ? Validity.ALWAYS : tables.levels().validity(place.kind());
    return successions.known(type, named, told, setting);
  }

  /** The line of the level that the name tells, else the one nearest to the issuer's. */
  private @Nullable UnitType choose(Named named, Setting setting) {
    if (named.level().isPresent()) {
      Level level = named.level().get();
      for (UnitType type : named.types()) {
        if (type.level() == level) {
          return type;
        }
      }
      return null;
    }
    UnitType now = nearest(named.types(), setting, true);
    return now == null ? nearest(named.types(), setting, false) : now;
  }

  /** The line nearest to the issuer's level: of those that exist on the document's day, or all. */
  private static @Nullable UnitType nearest(
      List<UnitType> types, Setting setting, boolean existing) {
    Level own = setting.level().orElse(Level.NATION);
    UnitType nearest = null;
    for (UnitType type : types) {
      boolean over =
          existing && setting.date().isPresent() && !type.validity().holdsOn(setting.date().get());
      boolean nearer =
          nearest == null || distance(type.level(), own) < distance(nearest.level(), own);
      nearest = !over && nearer ? type : nearest;
    }
    return nearest;
  }

  /** How far a level is from the issuer's; of two the higher one is nearer. */
  private static int distance(Level level, Level own) {
    int steps = level.compareTo(own);
    return steps > 0 ? 2 * steps + 1 : -2 * steps;
  }

  private UnitIdentity group(Group group, Setting setting) {
    Optional<Level> places = Optional.empty();
    Validity validity = Validity.ALWAYS;
    for (String member : group.members()) {
      places = higher(places, tables.levels().levelOf(member));
      validity = validity.and(tables.levels().validity(member));
    }
    String path = groupPath(group, places, setting);
    String head = group.head().isEmpty() ? "" : headSlug(group) + ":";
    String id = "group/" + path + "/" + head + String.join(".", group.members());
    Certainty certainty = validity.equals(Validity.ALWAYS) ? Certainty.ASSUMED : Certainty.CERTAIN;
    return new UnitIdentity(id, Kind.GROUP, places, validity, certainty, List.of());
  }

  /** The level nearer to the nation of two that may be known. */
  private static Optional<Level> higher(Optional<Level> one, Optional<Level> other) {
    boolean first = other.isEmpty() || one.isPresent() && one.get().compareTo(other.get()) <= 0;
    return first ? one : other;
  }

  private String headSlug(Group group) {
    String slug = Word.slug(group.head());
    List<UnitType> types = tables.types().named(slug);
    return types.isEmpty() ? slug : types.getFirst().slug();
  }

  /** Members that are places stand under the place above; others at the level of their noun. */
  private String groupPath(Group group, Optional<Level> places, Setting setting) {
    Optional<Level> told = Level.finest(group.places());
    if (told.isPresent() && places.isEmpty()) {
      return paths.path(group.places(), setting, told.get());
    }
    if (places.isPresent()) {
      Level above = Level.values()[places.get().ordinal() - 1];
      return paths.known(group.places(), setting, above);
    }
    Optional<Level> level = Optional.empty();
    for (String member : group.members()) {
      Meaning meaning = tables.groups().meaning(member);
      level = meaning == null ? level : higher(level, meaning.level());
    }
    return paths.known(group.places(), setting, level.or(setting::level).orElse(Level.COMMUNE));
  }

  static UnitIdentity unknown(String id, Optional<Level> level) {
    return new UnitIdentity(id, Kind.UNIT, level, Validity.ALWAYS, Certainty.ASSUMED, List.of());
  }

  /** The one level that has units of this head noun, as Sở and Bộ, or that the name tells. */
  static Optional<Level> levelOfHead(Tables tables, List<Word> words) {
    String slug = Word.slug(words);
    if (slug.contains("quoc-gia") || slug.contains("trung-uong")) {
      return Optional.of(Level.NATION);
    }
    Meaning meaning = tables.groups().meaning(words.getFirst().folded());
    return meaning == null ? Optional.empty() : meaning.level();
  }
}
