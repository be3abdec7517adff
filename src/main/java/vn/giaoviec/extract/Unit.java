package vn.giaoviec.extract;

import java.util.Optional;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/**
 * An organisation, group or person as the grammar of unit names reads it.
 *
 * @param name the unit meant: abbreviations of level bodies written out, head's title removed
 * @param title the head's title, where written
 */
record Unit(Span span, String name, Optional<String> title, Kind kind) {
  /** What sort of actor it is. */
  enum Kind {
    /** An organisation with a name of its own. */
    NAMED,
    /** Several at once: "các phòng, ban huyện". */
    GROUP,
    /** A person or an office of state. */
    PERSON,
    /** A bare noun that points back: "Công ty", "đơn vị nêu trên". */
    BARE
  }

  Unit withTitle(String written, int start) {
    return new Unit(new Span(start, span.end()), name, Optional.of(written), kind);
  }

  /** Whether two names are spellings of one. */
  boolean isSame(Unit other) {
    return name.equals(other.name) || key().equals(other.key());
  }

  /** A key under which spellings of one unit are equal. */
  String key() {
    return Vietnamese.plainWords(name);
  }
}
