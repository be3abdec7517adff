package vn.giaoviec.extract;

import java.util.List;
import java.util.Optional;

/**
 * What the text above says about the items below: who is meant, and whether they are directives.
 *
 * @param lead the units named nearest above; empty where nobody is
 * @param source where they were named
 * @param directive whether items that name nobody are instructions here
 * @param heading the nearest heading, as written
 * @param fields who does it, with whom and by when, where a plan says so beside its items
 */
record Scope(
    List<Unit> lead, Source source, boolean directive, Optional<String> heading, Fields fields) {
  /** Where responsibility was handed out. */
  enum Source {
    NOBODY,
    ADDRESSEE,
    OPENER,
    HEADING
  }

  Scope {
    lead = List.copyOf(lead);
  }

  Scope withLead(List<Unit> units, Source from) {
    return new Scope(units, from, true, heading, fields);
  }

  Scope withHeading(String written) {
    return new Scope(lead, source, directive, Optional.of(written), fields);
  }

  Scope directive(boolean value) {
    return new Scope(lead, source, value, heading, fields);
  }

  Scope withFields(Fields given) {
    return new Scope(lead, source, directive, heading, given);
  }
}
