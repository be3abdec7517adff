package vn.giaoviec.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.giaoviec.filing.FollowUp.Status;
import vn.giaoviec.index.Answer;
import vn.giaoviec.index.Hit;
import vn.giaoviec.text.Span;

/** Shows the tasks that were found, as a list with the words marked or as a table. */
final class HitTable {
  private static final List<String> COLUMNS =
      List.of(
          "table.handle",
          "table.task",
          "table.lead",
          "table.number",
          "table.date",
          "table.due",
          "table.status");

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final Workplace place;
  private final Messages messages;

  HitTable(Workplace place) {
    this.place = place;
    this.messages = place.messages();
  }

  /** A table, one hit a row. */
  String grid(List<Hit> hits) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(messages::say).toList());
    for (Hit hit : hits) {
      rows.add(
          List.of(
              hit.handle().toString(),
              hit.text(),
              String.join("; ", hit.lead()),
              hit.number().orElse(""),
              hit.issuedOn().orElse(""),
              due(hit),
              status(hit)));
    }
    return new Grid(rows, place.terminal().width()).draw();
  }

  /** Two or three lines a hit: where it stands, who and when, and its words. */
  String list(Hit hit) {
    String head =
        messages.say(
            "hit.head",
            hit.handle(),
            hit.number().orElse("–"),
            hit.issuedOn().orElse("–"),
            hit.page(),
            status(hit));
    String who =
        messages.say(
            "hit.who", hit.lead().isEmpty() ? "–" : String.join("; ", hit.lead()), due(hit));
    return head + "\n  " + who + "\n  " + marked(hit) + "\n";
  }

  /** How many of all hits have which value. */
  String facets(List<Answer.Facet> facets) {
    StringBuilder text = new StringBuilder();
    for (Answer.Facet facet : facets) {
      if (!facet.values().isEmpty()) {
        text.append(messages.say("facet." + facet.by())).append('\n');
        facet.values().forEach(value -> text.append(count(facet.by(), value)));
      }
    }
    return text.toString();
  }

  private String count(Answer.By by, Answer.Count value) {
    String label =
        by == Answer.By.STATUS
            ? messages.say("status." + Status.valueOf(value.value().toUpperCase(Locale.ROOT)))
            : value.label();
    return String.format("%8d  %s%n", value.count(), label);
  }

  private String status(Hit hit) {
    boolean late =
        hit.status() == Status.OPEN && hit.due().filter(place.today()::isAfter).isPresent();
    String status = messages.say("status." + hit.status());
    if (hit.gone()) {
      return status + " (" + messages.say("status.gone") + ")";
    }
    return late ? status + " (" + messages.say("status.late") + ")" : status;
  }

  private static String due(Hit hit) {
    return hit.due().map(LocalDate::toString).orElse("–");
  }

  private String marked(Hit hit) {
    if (!place.terminal().styled()) {
      return hit.text();
    }
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Span mark : hit.marks()) {
      text.append(hit.text(), from, mark.start()).append(BOLD);
      text.append(hit.text(), mark.start(), mark.end()).append(PLAIN);
      from = mark.end();
    }
    return text.append(hit.text().substring(from)).toString();
  }
}
