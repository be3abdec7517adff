/** The program as a whole; {@code Pipeline} is the one place that names all stages. */
@NullMarked
package vn.giaoviec;

import org.jspecify.annotations.NullMarked;
