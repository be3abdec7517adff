package vn.giaoviec.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The directory of units: who is meant by a name. Immutable to its users, safe for many threads;
 * its tables are read when the first name is asked for.
 */
public final class UnitDirectory {
  private volatile @Nullable Resolver resolver;

  private Resolver resolver() {
    Resolver ready = resolver;
    if (ready == null) {
      synchronized (this) {
        ready = resolver;
        if (ready == null) {
          ready = new Resolver(Tables.read());
          resolver = ready;
        }
      }
    }
    return ready;
  }

  /**
   * What a document supplies to the names in it.
   *
   * @param issuer the name of the issuer; empty if unknown
   * @param place the locality before the date; empty if unknown
   * @param date the day of issue; null if unknown
   */
  public Setting setting(String issuer, String place, @Nullable LocalDate date) {
    return new SettingReader(resolver()).read(issuer, place, Optional.ofNullable(date));
  }

  /**
   * Who {@code name} means in a document.
   *
   * @param name of a unit, group or person, not blank; a head's title is removed already
   */
  public UnitIdentity identify(String name, Setting setting) {
    return resolver().identify(name, setting);
  }

  /**
   * Units and places that a clerk may mean by {@code typed}, with or without marks, in full or
   * short, the likeliest first.
   */
  public List<UnitCandidate> find(String typed) {
    return resolver().search().find(typed);
  }

  /**
   * Whether work given to {@code id} concerns {@code unitId}: the same unit, or a group that it
   * belongs to.
   */
  public boolean covers(String id, String unitId) {
    return resolver().coverage().covers(id, unitId);
  }
}
