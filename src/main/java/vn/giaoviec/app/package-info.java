/**
 * The command line.
 *
 * <p>{@link Main} takes the streams, the language and the pipeline, hands the arguments to picocli
 * and returns an exit code: 0 when all went well, 1 when some documents failed, 2 when the command
 * was used wrongly. A command turns its options into ready objects ({@code Inputs}, {@code
 * OutputNames}, a {@code Sink} for each kind of output), runs the pipeline, and prints. Data goes
 * to stdout, remarks to stderr. Every sentence stands in the bundle {@code messages}, in English
 * and in Vietnamese.
 */
@NullMarked
package vn.giaoviec.app;

import org.jspecify.annotations.NullMarked;
