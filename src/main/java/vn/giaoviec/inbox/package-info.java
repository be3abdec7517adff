/**
 * Folders into which clerks drop documents: which files are whole and may be taken, and where they
 * go afterwards.
 *
 * <p>{@link vn.giaoviec.inbox.Inbox} looks at one folder. A look is a plain step that is told the
 * time, so that tests need not wait; {@link vn.giaoviec.inbox.FolderEvents} says when a look may be
 * worth it and is never relied on, because network shares often have no events. What a file is, is
 * asked once more when it is moved: a file that changed since it was taken is another file, and is
 * left where it is.
 */
@NullMarked
package vn.giaoviec.inbox;

import org.jspecify.annotations.NullMarked;
