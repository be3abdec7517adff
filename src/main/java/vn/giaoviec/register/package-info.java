/**
 * The system of record: which documents came in, what was read from them, and what clerks did.
 *
 * <p>A home folder holds the originals under their SHA-256 and one SQLite file. {@link
 * vn.giaoviec.register.Register} is the only door. Every call is one transaction, so that a crash
 * leaves the state before it or the state after it, and several processes may have the same home
 * open. The index beside it is made from the register and never the other way round.
 */
@NullMarked
package vn.giaoviec.register;

import org.jspecify.annotations.NullMarked;
