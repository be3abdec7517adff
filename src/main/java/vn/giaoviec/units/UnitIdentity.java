package vn.giaoviec.units;

import java.util.List;
import java.util.Optional;

/**
 * Who a name means.
 *
 * @param id the same for every spelling: {@code vn/binh-dinh/tuy-phuoc/phong-noi-vu}; of groups it
 *     begins with {@code group/}, of persons with {@code person/}
 * @param level where it stands in the administration, if that is known
 * @param validity when it exists, as far as the tables know
 * @param certainty whether its validity is beyond doubt
 * @param successors who took over, where it has ended
 */
public record UnitIdentity(
    String id,
    Kind kind,
    Optional<Level> level,
    Validity validity,
    Certainty certainty,
    List<Successor> successors) {
  public UnitIdentity {
    successors = List.copyOf(successors);
  }

  /** What sort of actor it is. */
  public enum Kind {
    UNIT,
    GROUP,
    PERSON
  }

  /** How far {@link #validity} can be relied upon. */
  public enum Certainty {
    /** A law says so, and the name says which unit of which level is meant. */
    CERTAIN,
    /** The level was supplied by the document, or the day is not known for sure. */
    ASSUMED
  }

  /** A unit that took over the work of another. */
  public record Successor(String id, String name) {}
}
