package vn.giaoviec.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoviec.filing.Correction;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.Entry.TaskEntry;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.register.Event;

/** Draws a notice of the register, its tasks and its history for a clerk to read. */
final class EntryTable {
  private static final List<String> COLUMNS =
      List.of(
          "table.handle",
          "table.task",
          "table.lead",
          "table.with",
          "table.due",
          "table.cites",
          "table.status");

  private static final List<String> HISTORY =
      List.of("table.at", "table.by", "table.what", "table.before", "table.after", "table.note");

  private final Workplace place;
  private final Messages messages;
  private final TaskLine lines;

  EntryTable(Workplace place) {
    this.place = place;
    this.messages = place.messages();
    this.lines = new TaskLine(messages);
  }

  /** Title lines, the tasks, corrections, and what a clerk should look at. */
  String draw(Entry entry) {
    FiledNotice notice = entry.notice();
    StringBuilder text = new StringBuilder();
    String names = String.join(", ", entry.seenAs());
    text.append(messages.say("show.title", entry.arrival(), place.day(entry.arrivedAt()), names))
        .append('\n');
    String title =
        Stream.of(notice.number(), notice.issuedOn(), notice.issuer())
            .flatMap(field -> field.stream())
            .collect(Collectors.joining(" · "));
    Stream.of(title, notice.subject().orElse(""))
        .filter(line -> !line.isEmpty())
        .forEach(line -> text.append(line).append('\n'));
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(messages::say).toList());
    entry.tasks().forEach(task -> rows.add(row(entry, task)));
    text.append(new Grid(rows, place.terminal().width()).draw());
    entry.corrections().forEach(correction -> text.append(line(correction)).append('\n'));
    if (!entry.twins().isEmpty()) {
      String twins = entry.twins().stream().map(String::valueOf).collect(Collectors.joining(", "));
      text.append("! ").append(messages.say("taken.twins", twins)).append('\n');
    }
    notice.warnings().forEach(warning -> text.append("! ").append(warning.message()).append('\n'));
    return text.toString();
  }

  private List<String> row(Entry entry, TaskEntry task) {
    return List.of(
        entry.arrival() + ":" + task.task().id(),
        task.task().text(),
        TaskLine.units(task.task().lead()),
        TaskLine.units(task.task().with()),
        TaskLine.due(task.task().deadlines()),
        String.join("; ", task.task().citations()),
        lines.status(task));
  }

  private String line(Correction correction) {
    return messages.say(
        "show.corrected",
        correction.task().orElse(""),
        messages.say("correct." + correction.field()),
        correction.value(),
        correction.original(),
        correction.by());
  }

  /** What happened to the notice, the earliest first. */
  String history(List<Event> events) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HISTORY.stream().map(messages::say).toList());
    for (Event event : events) {
      String what = messages.say("event." + event.what());
      rows.add(
          List.of(
              place.minute(event.at()),
              event.by(),
              event.task().map(task -> task + ": " + what).orElse(what),
              event.before().orElse(""),
              event.after().orElse(""),
              event.note().orElse("")));
    }
    return new Grid(rows, place.terminal().width()).draw();
  }
}
