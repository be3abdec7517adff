package vn.giaoviec.app;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giaoviec.desk.FolderState;
import vn.giaoviec.filing.FollowUp;
import vn.giaoviec.register.Counts;
import vn.giaoviec.register.State;

/** Says how things stand for a program that watches over it. */
final class StatusJson {
  private final Workplace place;

  StatusJson(Workplace place) {
    this.place = place;
  }

  /** One object on one line, with a line end. */
  String write(Counts counts, List<FolderState> folders, boolean current) {
    ObjectNode status = JsonText.object();
    status.put("home", place.home().get().toString());
    ObjectNode documents = status.putObject("documents");
    for (State state : State.values()) {
      documents.put(low(state), counts.documents().getOrDefault(state, 0L));
    }
    ObjectNode tasks = status.putObject("tasks");
    for (FollowUp.Status each : FollowUp.Status.values()) {
      tasks.put(low(each), counts.tasks().getOrDefault(each, 0L));
    }
    tasks.put("gone", counts.gone());
    ArrayNode reading = status.putArray("reading");
    counts
        .reading()
        .forEach(
            document -> {
              ObjectNode one = reading.addObject();
              one.put("id", document.id());
              one.put("name", document.seenAs().getFirst());
              document.page().ifPresent(page -> one.put("page", page));
              document.pages().ifPresent(pages -> one.put("pages", pages));
            });
    ArrayNode watched = status.putArray("folders");
    folders.forEach(folder -> write(folder, watched.addObject()));
    ArrayNode failures = status.putArray("lastFailures");
    counts
        .lastFailures()
        .forEach(
            failed -> {
              ObjectNode one = failures.addObject();
              one.put("id", failed.id());
              one.put("name", failed.seenAs().getFirst());
              one.put("code", failed.failure().code());
              one.put("message", place.messages().failure(failed.failure()));
              one.put("at", failed.at().toString());
            });
    status.put("indexCurrent", current);
    return JsonText.line(status) + "\n";
  }

  private static void write(FolderState folder, ObjectNode json) {
    json.put("folder", folder.folder().toString());
    json.put("there", folder.there());
    json.put("files", folder.files());
    ArrayNode held = json.putArray("held");
    folder
        .held()
        .forEach(
            file ->
                held.addObject()
                    .put("file", file.file().toString())
                    .put("reason", low(file.reason())));
  }

  private static String low(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
