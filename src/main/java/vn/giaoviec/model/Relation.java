package vn.giaoviec.model;

import java.util.Locale;
import java.util.Optional;
import vn.giaoviec.text.Span;

/**
 * How one document bears on another, as the text says it.
 *
 * @param from the id of a cited document or {@link CitedDocument#SELF}; empty where it bears no
 *     number, as a form that is attached to a circular
 * @param to likewise
 * @param span the words that say so, from one document to the other
 */
public record Relation(
    Optional<String> from, Type type, Optional<String> to, Span span, Evidence evidence) {
  /** What the first document does to the second, or has done to it. */
  public enum Type {
    AMENDS,
    AMENDED_BY,
    REPLACES,
    REPLACED_BY,
    REPEALS,
    REPEALED_BY,
    ATTACHED_TO,
    GUIDES,
    /** The second one is named in the title of the first. */
    ABOUT;

    /** As the contract writes it: {@code amended-by}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
