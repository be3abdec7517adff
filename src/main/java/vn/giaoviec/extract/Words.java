package vn.giaoviec.extract;

/** The word lists of unit names and directives, read once. */
record Words(
    WordTable heads,
    WordTable titles,
    WordTable fields,
    WordTable groups,
    WordTable qualifiers,
    WordTable stops,
    WordTable verbs,
    WordTable performatives,
    WordTable determiners,
    WordTable compounds,
    WordTable conjunctions,
    WordTable fieldLabels,
    WordTable openings,
    WordTable topics) {

  static Words read() {
    return new Words(
        WordTable.read("unit-heads"),
        WordTable.read("head-titles"),
        WordTable.read("unit-fields"),
        WordTable.read("group-nouns"),
        WordTable.read("unit-qualifiers"),
        WordTable.read("name-stops"),
        WordTable.read("action-verbs"),
        WordTable.read("performatives"),
        WordTable.read("determiners"),
        WordTable.read("name-compounds"),
        WordTable.read("conjunctions"),
        WordTable.read("field-labels"),
        WordTable.read("sentence-openings"),
        WordTable.read("heading-topics"));
  }
}
