/**
 * Spans, Vietnamese normalising and folding, numerals, phrase tables: what every other room stands
 * on.
 *
 * <p>One idea carries the whole program: after {@link Vietnamese#normalize} every Vietnamese letter
 * is one UTF-16 unit, and folding maps each unit to exactly one ASCII unit. So {@link FoldedText}
 * holds two strings of equal length, the text as it stands and its shadow in lower-case ASCII, and
 * an offset means the same place in both. Rules match on the shadow, where {@code \b} and {@code
 * [a-z]} are safe and where a tone lost by a scanner costs nothing; evidence is read from the text.
 */
@NullMarked
package vn.giaoviec.text;

import org.jspecify.annotations.NullMarked;
