package vn.giaoviec.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

final class XlsxExport implements TaskExport {
  private final ExportWords words;

  XlsxExport(ExportWords words) {
    this.words = words;
  }

  @Override
  public ExportCounts write(Iterator<TaskRow> rows, OutputStream out) throws IOException {
    throw new IOException(words.of(ExportWord.TASKS_SHEET));
  }
}
