/**
 * Language analysis: {@link Annotator} splits every block into sentences by rule, and answers what
 * trained models think of a sentence where rules further up ask, through {@link
 * vn.giaoviec.model.Advisor}; no type of OpenNLP leaves this room. {@link Training} rebuilds the
 * models.
 */
@NullMarked
package vn.giaoviec.nlp;

import org.jspecify.annotations.NullMarked;
