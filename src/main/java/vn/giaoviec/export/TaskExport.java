package vn.giaoviec.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Writes tasks in one form. The same rows give the same bytes. */
public interface TaskExport {
  /**
   * Writes all rows, one after the other as they come, in bounded memory. The stream is flushed and
   * left open; after an exception what was written is of no use.
   *
   * @return what a reader of the file should know about it
   */
  ExportCounts write(Iterator<TaskRow> rows, OutputStream out) throws IOException;
}
