/**
 * Documents read by another process, so that one that hangs, crashes or eats the memory does no
 * harm to the program.
 *
 * <p>{@link vn.giaoviec.worker.Worker} is the side of the program: it starts the child, hands it
 * one document after the other, and ends it when it is late, too large or dead. {@link
 * vn.giaoviec.worker.Child} is the side of the child: a loop around whatever reads documents.
 * {@link vn.giaoviec.worker.NoNetwork} keeps the child from the network and {@link
 * vn.giaoviec.worker.ChildCommand} says how it is started.
 */
@NullMarked
package vn.giaoviec.worker;

import org.jspecify.annotations.NullMarked;
