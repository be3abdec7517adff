package vn.giaoviec.app;

import java.nio.file.Path;
import java.util.stream.Collectors;
import vn.giaoviec.desk.Taken;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.register.Failure;

/** Says in one line what became of a document that came in. */
final class TakenLine {
  private final Messages messages;

  TakenLine(Messages messages) {
    this.messages = messages;
  }

  String of(Path file, Taken taken) {
    return switch (taken) {
      case Taken.Filed(Entry entry) -> filed(file, entry);
      case Taken.Known(Entry entry) -> messages.say("taken.known", file, entry.arrival());
      case Taken.Failed(String id, Failure failure) -> failed(file, failure);
      case Taken.Later(String id, Failure failure) -> failed(file, failure);
      case Taken.Elsewhere(String id) -> messages.say("taken.elsewhere", file);
    };
  }

  private String failed(Path file, Failure failure) {
    return messages.say("file-failed", file, messages.failure(failure));
  }

  private String filed(Path file, Entry entry) {
    FiledNotice notice = entry.notice();
    String line =
        messages.say(
            "taken.filed",
            file,
            entry.arrival(),
            notice.number().or(notice::subject).orElse(notice.fileName()),
            entry.tasks().size(),
            notice.warnings().size());
    if (entry.twins().isEmpty()) {
      return line;
    }
    String twins = entry.twins().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return line + "\n" + messages.say("taken.twins", twins);
  }
}
