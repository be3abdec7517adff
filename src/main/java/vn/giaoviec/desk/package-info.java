/**
 * The clerk's desk: what can be done with notices that come in and lie in the register.
 *
 * <p>{@link vn.giaoviec.desk.Desk} opens the register and the index of one home and keeps them in
 * step. {@link vn.giaoviec.desk.Intake} takes a document all the way, from a file to a notice that
 * can be found; {@link vn.giaoviec.desk.Watch} does so for whatever comes into watched folders. The
 * register is what counts: the index follows it, by the register's own account of what changed, so
 * that a crash anywhere leaves nothing but work to be done again.
 */
@NullMarked
package vn.giaoviec.desk;

import org.jspecify.annotations.NullMarked;
