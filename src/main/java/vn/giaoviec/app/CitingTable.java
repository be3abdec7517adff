package vn.giaoviec.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.index.Citing;
import vn.giaoviec.index.Citing.CitingNotice;

/** Draws where a document is cited: tasks, notices, relations. */
final class CitingTable {
  private static final List<String> NOTICES =
      List.of("table.arrival", "table.number", "table.date", "table.issuer", "table.words");

  private final Workplace place;
  private final Messages messages;

  CitingTable(Workplace place) {
    this.place = place;
    this.messages = place.messages();
  }

  String draw(Citing citing) {
    StringBuilder text = new StringBuilder();
    if (!citing.tasks().isEmpty()) {
      text.append(messages.say("decree.tasks", citing.tasks().size())).append('\n');
      text.append(new HitTable(place).grid(citing.tasks())).append('\n');
    }
    if (!citing.notices().isEmpty()) {
      text.append(messages.say("decree.notices", citing.notices().size())).append('\n');
      List<List<String>> rows = new ArrayList<>();
      rows.add(NOTICES.stream().map(messages::say).toList());
      citing.notices().forEach(notice -> rows.add(row(notice)));
      text.append(new Grid(rows, place.terminal().width()).draw());
      citing.notices().forEach(notice -> relations(notice, text));
    }
    return text.toString();
  }

  private static List<String> row(CitingNotice notice) {
    return List.of(
        Long.toString(notice.arrival()),
        notice.number().orElse(""),
        notice.issuedOn().orElse(""),
        notice.issuer().orElse(""),
        notice.citations().stream()
            .map(citation -> citation.pinpoint().map(p -> p + " ").orElse("") + citation.text())
            .distinct()
            .collect(Collectors.joining("; ")));
  }

  private void relations(CitingNotice notice, StringBuilder text) {
    for (FiledNotice.Relation relation : notice.relations()) {
      text.append(
              messages.say(
                  "decree.relation",
                  notice.arrival(),
                  name(relation.from(), notice),
                  messages.say("relation." + relation.type()),
                  name(relation.to(), notice),
                  relation.text()))
          .append('\n');
    }
  }

  private String name(Optional<String> document, CitingNotice notice) {
    return document
        .map(
            id ->
                id.equals(FiledNotice.Relation.SELF)
                    ? notice.number().orElse(Long.toString(notice.arrival()))
                    : id)
        .orElseGet(() -> messages.say("decree.unnumbered"));
  }
}
