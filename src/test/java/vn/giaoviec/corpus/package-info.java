/**
 * The runner for corpora: files of sentences with what a rule must find in them, and what it must
 * not. A line needs no Java, so a clerk can add one.
 */
@NullMarked
package vn.giaoviec.corpus;

import org.jspecify.annotations.NullMarked;
