package vn.giaoviec.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import vn.giaoviec.export.NoticeJson;
import vn.giaoviec.model.Extraction;

/** Where the result of one document goes. */
@FunctionalInterface
interface Sink {
  void accept(Path file, Extraction extraction) throws IOException;

  /** One JSON object behind the other. */
  static Sink lines(NoticeJson json, PrintWriter out) {
    return (file, extraction) -> {
      out.print(json.write(extraction) + "\n");
      check(out);
    };
  }

  /** A table for each document. */
  static Sink table(NoticeTable table, PrintWriter out) {
    return (file, extraction) -> {
      out.print(table.draw(file.toString(), extraction) + "\n");
      check(out);
    };
  }

  /** A JSON file for each document, whole or not at all. */
  static Sink folder(NoticeJson json, Path folder, OutputNames names) {
    return (file, extraction) ->
        WholeFile.write(folder, names.of(file), json.write(extraction) + "\n");
  }

  /** Writes out what is waiting, and ends the run where nobody takes it any more. */
  private static void check(PrintWriter out) throws Unwritten {
    if (out.checkError()) {
      throw new Unwritten();
    }
  }

  /** Stdout took no more: its reader is gone, or the disk behind it is full. */
  final class Unwritten extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** This one, then the other. */
  default Sink and(Sink other) {
    return (file, extraction) -> {
      accept(file, extraction);
      other.accept(file, extraction);
    };
  }
}
