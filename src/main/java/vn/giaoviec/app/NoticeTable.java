package vn.giaoviec.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.Mention.Assignee;
import vn.giaoviec.model.Mention.Citation;
import vn.giaoviec.model.Mention.Deadline;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.model.Task;

/** Draws the tasks of one notice as a table that a clerk can read. */
final class NoticeTable {
  private static final List<String> COLUMNS =
      List.of(
          "table.id",
          "table.task",
          "table.lead",
          "table.with",
          "table.due",
          "table.cites",
          "table.sure");

  private final Messages messages;
  private final int width;

  NoticeTable(Messages messages, int width) {
    this.messages = messages;
    this.width = width;
  }

  /** Title lines, the table, and what a clerk should look at; ends with a line end. */
  String draw(String name, Extraction extraction) {
    Header header = extraction.notice().header();
    SourceText source = extraction.notice().source();
    StringBuilder text = new StringBuilder(name).append('\n');
    String title =
        Stream.of(header.number(), header.issuedOn(), header.issuer())
            .flatMap(field -> field.map(f -> f.value().toString()).stream())
            .collect(Collectors.joining(" · "));
    Stream.of(title, header.subject().map(Header.Field::value).orElse(""))
        .filter(line -> !line.isEmpty())
        .forEach(line -> text.append(line).append('\n'));
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(messages::say).toList());
    extraction.tasks().forEach(task -> rows.add(row(task, source)));
    text.append(new Grid(rows, width).draw());
    Stream.of(source.problems(), extraction.notice().problems(), extraction.problems())
        .flatMap(List::stream)
        .forEach(problem -> text.append("! ").append(messages.problem(problem)).append('\n'));
    return text.toString();
  }

  private List<String> row(Task task, SourceText source) {
    return List.of(
        task.id(),
        source.words(task.span()),
        units(task.lead()),
        units(task.with()),
        task.deadlines().stream().map(due -> due(due, source)).collect(Collectors.joining("; ")),
        task.citations().stream().map(Citation::key).distinct().collect(Collectors.joining("; ")),
        messages.say("sure." + task.confidence().level()));
  }

  private static String units(List<Assignee> units) {
    return units.stream().map(Assignee::unit).collect(Collectors.joining("; "));
  }

  /** The last day, or the words of the text where no day can be named. */
  private static String due(Deadline deadline, SourceText source) {
    return deadline.lastDay().map(Object::toString).orElse(source.words(deadline.span()));
  }
}
