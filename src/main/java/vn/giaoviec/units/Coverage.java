package vn.giaoviec.units;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.giaoviec.units.GroupNouns.Meaning;

/** Tells whether a group holds a unit, from their ids alone. */
final class Coverage {
  private static final String GROUP = "group/";

  private static final Set<String> COUNCILS = Set.of("uy-ban-nhan-dan", "hoi-dong-nhan-dan");

  private static final Set<String> KINDS =
      new TreeSet<>(Set.of("thanh-pho", "thi-xa", "quan", "xa", "phuong", "thi-tran", "dac-khu"));

  private final Tables tables;

  Coverage(Tables tables) {
    this.tables = tables;
  }

  boolean covers(String id, String unitId) {
    if (id.equals(unitId)) {
      return true;
    }
    int slash = id.lastIndexOf('/');
    if (!id.startsWith(GROUP) || slash <= GROUP.length() || unitId.lastIndexOf('/') < 0) {
      return false;
    }
    String path = id.substring(GROUP.length(), slash);
    String members = id.substring(slash + 1);
    int colon = members.indexOf(':');
    String head = colon < 0 ? "" : members.substring(0, colon);
    List<String> each = List.of(members.substring(colon + 1).split("\\."));
    Unit unit = new Unit(unitId);
    return unit.within(path)
        && each.stream().anyMatch(member -> covers(path, head, member, each, unit));
  }

  /** The id of a unit in its parts. */
  private record Unit(String path, String slug) {
    Unit(String id) {
      this(id.substring(0, id.lastIndexOf('/')), id.substring(id.lastIndexOf('/') + 1));
    }

    boolean within(String place) {
      return path.equals(place) || path.startsWith(place + "/");
    }
  }

  private boolean covers(String path, String head, String member, List<String> each, Unit unit) {
    if (!head.isEmpty()) {
      boolean anyPlace = tables.groups().meaning(member) != null;
      return unit.slug().equals(head) && (anyPlace || isKind(member, each, unit.path()));
    }
    if (tables.levels().levelOf(member).isPresent()) {
      return COUNCILS.contains(unit.slug()) && isKind(member, each, unit.path());
    }
    Meaning meaning = tables.groups().meaning(member);
    String units = meaning == null ? member : meaning.units();
    return switch (units) {
      case "*" -> true;
      case "@direct" -> unit.path().equals(path);
      case "@council" -> COUNCILS.contains(unit.slug());
      default ->
          unit.path().equals(path)
              && (units.startsWith("@")
                  ? isFamily(units.substring(1), unit.slug())
                  : (unit.slug() + "-").startsWith(units + "-"));
    };
  }

  private boolean isFamily(String family, String slug) {
    return tables.types().named(slug).stream().anyMatch(type -> type.family().equals(family));
  }

  /** Whether the last place of {@code path} is of the kind that {@code member} names. */
  private boolean isKind(String member, List<String> each, String path) {
    String place = path.substring(path.lastIndexOf('/') + 1);
    String kind =
        KINDS.stream()
            .filter(k -> place.equals(k) || place.startsWith(k + "-"))
            .findFirst()
            .orElse("");
    boolean province = tables.localities().named(place) != null && path.lastIndexOf('/') == 2;
    String told = province ? "tinh" : kind.isEmpty() ? Level.DISTRICT.word() : kind;
    if (member.startsWith("cap-")) {
      return tables.levels().levelOf(told).equals(tables.levels().levelOf(member));
    }
    boolean city = province && member.equals("thanh-pho") && each.contains("tinh");
    return told.equals(member) || city;
  }
}
