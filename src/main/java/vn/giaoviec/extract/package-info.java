/**
 * Rules that find what a notice says: citations, deadlines, units, and the tasks they belong to.
 *
 * <p>Every finder works the same way. One cheap scan walks over the folded shadow of the text and
 * stops at anchors: a digit that may begin a number, the first word of a time expression, the name
 * of a law. Only there a compiled pattern looks at the text ahead, inside a bounded region. So the
 * time is linear in the text whatever it holds, and a rule can be read, and tested, by itself.
 *
 * <p>Words are data (the lexicon files), rules are constants with a stable id, and their examples
 * stand in a corpus of the same name in the test tree. Finding comes first; what a finding means in
 * days is decided later and elsewhere, with the issue date and the holiday table given.
 */
@NullMarked
package vn.giaoviec.extract;

import org.jspecify.annotations.NullMarked;
