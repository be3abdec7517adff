package vn.giaoviec.extract;

import java.util.List;
import java.util.Optional;

/**
 * What the text above says about the items below: who is meant, and whether they are directives.
 *
 * @param lead the units named nearest above; empty where nobody is
 * @param source where they were named
 * @param mood whether items that name nobody are instructions here
 * @param heading the nearest heading, as written
 * @param fields who does it, with whom and by when, where a plan says so beside its items
 */
record Scope(List<Unit> lead, Source source, Mood mood, Optional<String> heading, Fields fields) {
  /** What the text has said of the items to come. */
  enum Mood {
    /** Nothing yet: a labelled act may be one, if the kind of document gives directives. */
    UNTOLD,
    DIRECTIVE,
    /** A heading speaks of aims, results, participants and the like. */
    OTHER
  }

  /** Where responsibility was handed out. */
  enum Source {
    NOBODY,
    ADDRESSEE,
    OPENER,
    HEADING,
    /** In a table or in fields beside the task. */
    FIELDS,
    /** By the sentence itself. */
    SENTENCE
  }

  /** What holds before anything is said. */
  static final Scope NOTHING =
      new Scope(List.of(), Source.NOBODY, Mood.UNTOLD, Optional.empty(), Fields.NONE);

  Scope {
    lead = List.copyOf(lead);
  }

  Scope withLead(List<Unit> units, Source from) {
    return new Scope(units, from, Mood.DIRECTIVE, heading, fields);
  }

  Scope withHeading(String written) {
    return new Scope(lead, source, mood, Optional.of(written), fields);
  }

  Scope withMood(Mood told) {
    return new Scope(lead, source, told, heading, fields);
  }

  Scope withFields(Fields given) {
    return new Scope(lead, source, mood, heading, given);
  }

  boolean isDirective() {
    return mood == Mood.DIRECTIVE;
  }
}
