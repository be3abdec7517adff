/**
 * The immutable records that flow from stage to stage.
 *
 * <p>A file becomes a {@link SourceText}: one canonical text with lines, pages and provenance. Its
 * structure is a {@link Notice}: header fields and an outline of {@link Block}s. {@link
 * Annotations} add sentences, and an {@link Extraction} holds what was found: tasks with assignees,
 * deadlines and citations. Every finding carries its {@link vn.giaoviec.text.Span} in that one text
 * and the {@link Evidence} for it. What is absent is an empty {@code Optional} or list, never a
 * guess.
 */
@NullMarked
package vn.giaoviec.model;

import org.jspecify.annotations.NullMarked;
