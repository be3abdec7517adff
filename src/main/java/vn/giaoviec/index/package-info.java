/**
 * Finds tasks: the index over everything that is filed, and the language it is asked in.
 *
 * <p>There are two doors. {@link vn.giaoviec.index.TaskIndex} is the one writer: it takes the
 * {@linkplain vn.giaoviec.filing.Entry entries} of the register and can always be filled anew from
 * them. {@link vn.giaoviec.index.TaskSearch} is one of many readers, in this process or another: it
 * answers a {@link vn.giaoviec.index.Question} with {@linkplain vn.giaoviec.index.Hit hits}, counts
 * by value, and remarks on what was understood.
 *
 * <p>A text is cut into syllables, since Vietnamese parts those by blanks and not its words. Each
 * is kept as written and without marks, numbers of documents and dates are kept whole, and known
 * abbreviations are marked as such; {@code Wording} does all of this, for texts and for questions
 * alike. What abbreviations stand for is asked when a question is put, not when a text is filed.
 */
@NullMarked
package vn.giaoviec.index;

import org.jspecify.annotations.NullMarked;
