package vn.giaoviec.register;

import java.util.Optional;
import vn.giaoviec.filing.FiledNotice;

/**
 * What a notice in the register says of one document's bearing on another.
 *
 * @param arrival of the notice that says so
 * @param from id of the document that acts, or {@link FiledNotice.Relation#SELF}; empty where it
 *     bears no number
 * @param type the word of the contract, e.g. amends
 * @param to id of the one acted on, likewise
 */
public record RelationRow(
    long arrival, Optional<String> from, String type, Optional<String> to, String text, int page) {}
