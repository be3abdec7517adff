package vn.giaoviec.units;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoviec.units.Resolver.Named;

/** Gives ids to units that stand in no table, so that their spellings meet. */
final class UnknownUnits {
  /** Enterprises belong to no place of the administration unless they say so. */
  private static final Set<String> ENTERPRISES =
      Set.of("cong-ty", "tong-cong", "tap-doan", "ngan-hang", "hop-tac");

  /** Issuers that have rooms of their own; councils and their offices speak for their place. */
  private static final Set<String> WITH_ROOMS =
      Set.of("so", "bo", "cuc", "chi", "benh", "truong", "hoc", "vien", "trung", "tong", "cong");

  /** What such rooms are called. */
  private static final Set<String> ROOMS =
      Set.of("phong", "van", "thanh", "vu", "to", "doan", "ban", "bo", "doi", "hoi", "khoa");

  private final Tables tables;
  private final Paths paths;

  UnknownUnits(Tables tables, Paths paths) {
    this.tables = tables;
    this.paths = paths;
  }

  UnitIdentity identify(Named named, Setting setting) {
    List<Word> words = named.words();
    String slug = named.types().isEmpty() ? Word.slug(words) : named.types().getFirst().slug();
    if (isIssuer(slug, named, setting)) {
      return Resolver.unknown(issuerPath(setting), setting.level());
    }
    int owner = owner(words);
    if (owner > 0 && ownedByIssuer(words.subList(owner, words.size()), setting)) {
      return Resolver.unknown(
          issuerPath(setting) + "/" + Word.slug(untied(words, owner)), setting.level());
    }
    Optional<Level> level = named.level().or(() -> Resolver.levelOfHead(tables, words));
    if (level.isPresent()) {
      return Resolver.unknown(paths.path(named.places(), setting, level.get()) + "/" + slug, level);
    }
    if (ENTERPRISES.contains(Word.slug(words.subList(0, Math.min(2, words.size()))))) {
      return Resolver.unknown(Paths.ROOT + "/" + slug, Optional.empty());
    }
    if (ROOMS.contains(words.getFirst().folded()) && hasRooms(setting)) {
      return Resolver.unknown(issuerPath(setting) + "/" + slug, setting.level());
    }
    Level own = setting.level().orElse(Level.COMMUNE);
    return Resolver.unknown(
        paths.known(named.places(), setting, own) + "/" + slug, setting.level());
  }

  /** "Ban Chỉ đạo" in a document of "Ban Chỉ đạo quốc gia về …" is the issuer. */
  private static boolean isIssuer(String slug, Named named, Setting setting) {
    return named.level().isEmpty()
        && !setting.issuer().isEmpty()
        && (setting.issuer() + "-").startsWith(slug + "-");
  }

  /** Where the owner begins: "thuộc Sở", "Văn phòng Sở". */
  private static int owner(List<Word> words) {
    String last = words.getLast().folded();
    boolean owned = last.equals("so") || last.equals("bo") || last.equals("cuc");
    return owned ? words.size() - 1 : -1;
  }

  private static boolean ownedByIssuer(List<Word> owner, Setting setting) {
    return setting.issuer().startsWith(Word.slug(owner) + "-");
  }

  private static List<Word> untied(List<Word> words, int owner) {
    String before = words.get(owner - 1).folded();
    boolean tied = before.equals("thuoc") || before.equals("cua");
    return words.subList(0, tied && owner > 1 ? owner - 1 : owner);
  }

  private static boolean hasRooms(Setting setting) {
    String issuer = setting.issuer();
    int dash = issuer.indexOf('-');
    return dash > 0 && WITH_ROOMS.contains(issuer.substring(0, dash));
  }

  private String issuerPath(Setting setting) {
    Level level = setting.level().orElse(Level.NATION);
    return paths.path(java.util.Map.of(), setting, level) + "/" + setting.issuer();
  }
}
