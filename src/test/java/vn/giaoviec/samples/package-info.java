/**
 * Makes the Word and PDF files under {@code samples/} from plain sources.
 *
 * <p>A sample in Word or PDF cannot be read in a review, so its words stand as lines in {@code
 * src/test/resources/vn/giaoviec/samples}, and {@link vn.giaoviec.samples.SampleFilesTest} holds
 * the two together. The sources say only what a letterhead, a list or a table needs; everything
 * else is a paragraph.
 */
@NullMarked
package vn.giaoviec.samples;

import org.jspecify.annotations.NullMarked;
