package vn.giaoviec.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.Entry.TaskEntry;

/** Notices as JSON of the contract, each with the tasks asked for. */
final class JsonExport implements TaskExport {
  private final ObjectMapper json = new JsonMapper();
  private final FiledJson filed = new FiledJson();
  private final Function<String, String> notices;
  private final NoticeJson.Layout layout;

  JsonExport(Function<String, String> notices, NoticeJson.Layout layout) {
    this.notices = notices;
    this.layout = layout;
  }

  @Override
  public ExportCounts write(Iterator<TaskRow> rows, OutputStream out) throws IOException {
    boolean array = layout == NoticeJson.Layout.PRETTY;
    ObjectWriter writer =
        switch (layout) {
          case LINE -> json.writer();
          case PRETTY -> json.writer().with(NoticeJson.indented());
        };
    print(array ? "[" : "", out);
    long count = 0;
    String before = array ? "\n" : "";
    TaskRow next = rows.hasNext() ? rows.next() : null;
    while (next != null) {
      Entry entry = next.entry();
      List<TaskEntry> asked = new ArrayList<>();
      while (next != null && next.entry().arrival() == entry.arrival()) {
        asked.add(next.task());
        next = rows.hasNext() ? rows.next() : null;
      }
      count += asked.size();
      print(before, out);
      before = array ? ",\n" : "";
      print(writer.writeValueAsString(notice(entry, asked)), out);
      print(array ? "" : "\n", out);
    }
    print(array ? "\n]\n" : "", out);
    out.flush();
    return ExportCounts.of(count);
  }

  private JsonNode notice(Entry entry, List<TaskEntry> asked) {
    return filed.with(json.readTree(notices.apply(entry.notice().id())), entry, asked);
  }

  private static void print(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(UTF_8));
  }
}
