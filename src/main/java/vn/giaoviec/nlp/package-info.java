/**
 * Language analysis: {@link Annotator} splits every block into sentences.
 *
 * <p>The splitter is a rule: it knows the abbreviations, numerals and end formulae of this genre
 * from a word list. Rules further up see {@link vn.giaoviec.model.Annotations} and never how they
 * were made, so that a trained model can take its place where it is measured to be better.
 */
@NullMarked
package vn.giaoviec.nlp;

import org.jspecify.annotations.NullMarked;
