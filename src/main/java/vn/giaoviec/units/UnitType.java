package vn.giaoviec.units;

import java.util.List;
import vn.giaoviec.text.Lexicon;

/**
 * A line of the table of units: a body that the nation, or each place of a level, has.
 *
 * @param slug its name in an id
 * @param family state, party, mass, justice, police, military, agency or enterprise
 * @param head the title of who heads it
 * @param successors ids of lines
 * @param source the law, and how well it is known
 */
record UnitType(
    Level level,
    String slug,
    String name,
    String family,
    String head,
    Validity validity,
    List<String> successors,
    String source) {
  UnitType {
    successors = List.copyOf(successors);
  }

  static UnitType of(Lexicon.Row row) {
    String id = row.get(0);
    int slash = id.indexOf('/');
    return new UnitType(
        Level.of(id.substring(0, slash)).orElseThrow(),
        id.substring(slash + 1),
        row.get(1),
        row.get(2),
        row.get(3),
        Validity.of(row.get(4), row.get(5)),
        row.get(6).isEmpty() ? List.of() : List.of(row.get(6).split("; ")),
        row.get(7));
  }

  /** The first column. */
  String id() {
    return level.word() + "/" + slug;
  }

  /** Whether a law that was seen, if only second-hand, rules how long it exists. */
  boolean ruledByLaw() {
    return source.contains("V2");
  }

  /** Whether it is a body of the administration itself, which ends with its place. */
  boolean endsWithItsPlace() {
    return switch (family) {
      case "state", "party", "mass", "police", "military" -> true;
      default -> false;
    };
  }
}
