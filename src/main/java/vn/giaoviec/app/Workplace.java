package vn.giaoviec.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.desk.Wording;
import vn.giaoviec.index.IndexLockedException;
import vn.giaoviec.register.RegisterException;

/**
 * What the commands that work on the register share.
 *
 * @param home the folder of the register, known once the arguments are parsed
 */
record Workplace(Terminal terminal, Messages messages, Supplier<Path> home, Office office) {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  Clock clock() {
    return office.clock();
  }

  /** Who works, where {@code --by} does not say otherwise. */
  String user() {
    return office.user();
  }

  LocalDate today() {
    return LocalDate.now(clock());
  }

  /** The day of an instant, here. */
  LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock().getZone());
  }

  /** An instant for people to read, here. */
  String minute(Instant at) {
    return MINUTE.format(at.atZone(clock().getZone()));
  }

  /** The desk of {@code by}, to be closed by the caller. */
  Desk desk(String by) throws RegisterException {
    return Desk.open(home.get(), clock(), by);
  }

  /** The desk of the user. */
  Desk desk() throws RegisterException {
    return desk(user());
  }

  Wording wording() {
    return new Wording(new Messages(Language.VI)::problem, new Messages(Language.EN)::problem);
  }

  /** Lets be found what was just written; where another process is at it, it will do so itself. */
  void index(Desk desk) throws IOException, RegisterException, InterruptedException {
    try {
      desk.index().catchUp(PATIENCE);
    } catch (IndexLockedException e) {
      terminal.err().println(messages.problem(messages.locked(e)));
    }
  }
}
