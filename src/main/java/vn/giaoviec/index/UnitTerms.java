package vn.giaoviec.index;

import java.util.LinkedHashSet;
import java.util.Set;

/** The terms under which a unit is filed, from its id alone. */
final class UnitTerms {
  /** Begins the id of a group. */
  static final String GROUP = "group/";

  /** Parts the last part of an id from the id where ids are listed. */
  static final char LISTED = '|';

  private UnitTerms() {}

  /** The id itself, its last part, and its last part at each of its places. */
  static Set<String> of(String id) {
    Set<String> terms = new LinkedHashSet<>();
    terms.add(id(id));
    int last = id.lastIndexOf('/');
    if (id.startsWith(GROUP) || last < 0) {
      return terms;
    }
    String type = id.substring(last + 1);
    terms.add(type(type, ""));
    for (String place : id.substring(0, last).split("/", -1)) {
      terms.add(type(type, place));
    }
    return terms;
  }

  /** The term of one unit or group. */
  static String id(String id) {
    return "=" + id;
  }

  /** The term of all units of a type, at a place if one is named. */
  static String type(String type, String place) {
    return place.isEmpty() ? "~" + type : "~" + type + "@" + place;
  }

  /** The term by which ids are listed: groups by themselves, units by type. */
  static String listed(String id) {
    return id.startsWith(GROUP) ? id : id.substring(id.lastIndexOf('/') + 1) + LISTED + id;
  }

  /** The term by which ids are listed by a name that they have: plain words, without marks. */
  static String named(String words, String id) {
    return '"' + words + LISTED + id;
  }
}
