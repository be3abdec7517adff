package vn.giaoviec.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Iterator;

final class IcsExport implements TaskExport {
  private final ExportWords words;
  private final Instant now;

  IcsExport(ExportWords words, Instant now) {
    this.words = words;
    this.now = now;
  }

  @Override
  public ExportCounts write(Iterator<TaskRow> rows, OutputStream out) throws IOException {
    throw new IOException(words.of(ExportWord.DUE) + now);
  }
}
