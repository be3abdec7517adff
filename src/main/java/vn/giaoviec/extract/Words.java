package vn.giaoviec.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaoviec.text.Phrases;

/**
 * The word lists of unit names and directives, read once.
 *
 * @param unitNames units that are known by their whole names, without their places
 * @param unitOpenings the first words of what a list of units may begin with, figures apart: one
 *     question to them spares five where none begins
 */
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
    WordTable topics,
    WordTable states,
    WordTable unitNames,
    Phrases<Boolean> unitOpenings) {

  static Words read() {
    WordTable heads = WordTable.read("unit-heads");
    WordTable titles = WordTable.read("head-titles");
    WordTable groups = WordTable.read("group-nouns");
    WordTable determiners = WordTable.read("determiners");
    return new Words(
        heads,
        titles,
        WordTable.read("unit-fields"),
        groups,
        WordTable.read("unit-qualifiers"),
        WordTable.read("name-stops"),
        WordTable.read("action-verbs"),
        WordTable.read("performatives"),
        determiners,
        WordTable.read("name-compounds"),
        WordTable.read("conjunctions"),
        WordTable.read("field-labels"),
        WordTable.read("sentence-openings"),
        WordTable.read("heading-topics"),
        WordTable.read("state-marks"),
        WordTable.names("units", 1),
        openings(List.of(heads, titles, groups, determiners)));
  }

  private static Phrases<Boolean> openings(List<WordTable> tables) {
    Map<String, Boolean> words = new HashMap<>();
    for (WordTable table : tables) {
      table.firstWords().forEach(word -> words.put(word, true));
    }
    UnitParser.ADDRESSES.forEach(address -> words.put(WordTable.firstWord(address), true));
    return Phrases.of(words);
  }
}
