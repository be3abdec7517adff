package vn.giaoviec.app;

import java.util.List;
import vn.giaoviec.desk.FolderState;
import vn.giaoviec.filing.FollowUp;
import vn.giaoviec.register.Counts;
import vn.giaoviec.register.Failed;
import vn.giaoviec.register.State;
import vn.giaoviec.register.Waiting;

/** Says in lines how things stand. */
final class StatusTable {
  private final Workplace place;
  private final Messages messages;

  StatusTable(Workplace place) {
    this.place = place;
    this.messages = place.messages();
  }

  String draw(Counts counts, List<FolderState> folders, boolean current) {
    StringBuilder text = new StringBuilder();
    text.append(messages.say("status.home", place.home().get())).append('\n');
    for (State state : State.values()) {
      long number = counts.documents().getOrDefault(state, 0L);
      text.append(line(number, messages.say("state." + state)));
    }
    for (FollowUp.Status status : FollowUp.Status.values()) {
      long number = counts.tasks().getOrDefault(status, 0L);
      text.append(line(number, messages.say("status.tasks." + status)));
    }
    if (counts.gone() > 0) {
      text.append(line(counts.gone(), messages.say("status.tasks.gone")));
    }
    folders.forEach(folder -> text.append(folder(folder)));
    counts.reading().forEach(document -> text.append(reading(document)).append('\n'));
    for (Failed failed : counts.lastFailures()) {
      text.append("! ")
          .append(failed.seenAs().getFirst())
          .append(": ")
          .append(messages.failure(failed.failure()))
          .append('\n');
    }
    if (!current) {
      text.append("! ").append(messages.say("status.index-behind")).append('\n');
    }
    return text.toString();
  }

  private String folder(FolderState folder) {
    if (!folder.there()) {
      return "! " + messages.say("status.folder-gone", folder.folder()) + "\n";
    }
    StringBuilder text = new StringBuilder();
    text.append(line(folder.files(), messages.say("status.folder", folder.folder())));
    for (var held : folder.held()) {
      text.append("! ")
          .append(held.file())
          .append(": ")
          .append(messages.say("held." + held.reason()))
          .append('\n');
    }
    return text.toString();
  }

  private String reading(Waiting document) {
    String name = document.seenAs().getFirst();
    return document.page().isPresent()
        ? messages.say(
            "status.reading-page", name, document.page().getAsInt(), document.pages().getAsInt())
        : messages.say("status.reading", name);
  }

  private static String line(long number, String what) {
    return String.format("%8d  %s%n", number, what);
  }
}
