package vn.giaoviec.units;

import java.util.Optional;

/**
 * A unit that somebody who types a few words may mean.
 *
 * @param type how its ids end: {@code phong-noi-vu}
 * @param level the level of units of that type; empty where the type is in no table
 * @param name in full
 * @param place the part of the path that was typed too, empty without one: {@code xa-binh-an}
 */
public record UnitCandidate(String type, Optional<Level> level, String name, String place) {
  /** Whether {@code id} is a unit of this type at this place. */
  public boolean matches(String id) {
    return id.endsWith("/" + type) && (place.isEmpty() || id.contains("/" + place + "/"));
  }
}
