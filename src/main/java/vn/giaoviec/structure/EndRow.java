package vn.giaoviec.structure;

import java.util.List;
import java.util.Optional;
import vn.giaoviec.text.Span;

/**
 * A row of the end block with its two columns told apart.
 *
 * @param left what belongs to the list of recipients
 * @param label whether "Noi nhan" stands in it
 * @param capacity the mark TM, KT, TL, TUQ or Q in it
 * @param titles signer's titles in it, in order
 * @param name a person's name that may be the signer's
 */
record EndRow(
    Row row,
    Optional<Span> left,
    boolean label,
    Optional<String> capacity,
    List<Title> titles,
    Optional<Candidate> name) {
  EndRow {
    titles = List.copyOf(titles);
  }

  /**
   * A title as printed.
   *
   * @param borrowed whether it is the title of the one signed for: it stands right behind KT or TL
   */
  record Title(String value, Span span, boolean borrowed) {}

  /**
   * A name.
   *
   * @param rank 0 alone in its cell, more the less it stands by itself
   */
  record Candidate(PersonNames.Name name, Span span, int rank) {}

  boolean signature() {
    return capacity.isPresent() || !titles.isEmpty();
  }
}
