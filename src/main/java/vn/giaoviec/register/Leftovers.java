package vn.giaoviec.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What lies in {@code tmp/} while a file comes in: copies that are not whole yet, and a note for
 * each that is about to become an original, so that one who died between the move and the row can
 * be helped. Names begin with the process id of who works on them.
 */
final class Leftovers {
  private static final Pattern NAME =
      Pattern.compile("register-(\\d{1,18})-(?:([0-9a-f]{64}\\.[a-z0-9]{1,8})\\.note|.*)");

  private final Home home;

  Leftovers(Home home) {
    this.home = home;
  }

  /** What the row of a new original is made of. */
  record Note(Path file, String place, String seenAs, Instant at, String by) {}

  /** How the name of an unfinished file begins. */
  static String part() {
    return "register-" + ProcessHandle.current().pid() + "-";
  }

  /** Notes that {@code place} is about to be filled. */
  Note note(String place, String seenAs, Instant at, String by) throws RegisterException {
    Path file = home.tmp().resolve(part() + place.substring(3) + ".note");
    try {
      Files.writeString(file, at + "\n" + by + "\n" + seenAs);
    } catch (IOException e) {
      throw Home.sayable(file, e);
    }
    return new Note(file, place, seenAs, at, by);
  }

  /** Removes the unfinished files of the dead; what they noted last. */
  List<Note> sweep() throws RegisterException {
    List<Note> notes = new ArrayList<>();
    try (Stream<Path> files = Files.list(home.tmp())) {
      for (Path file : files.toList()) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || isAlive(Long.parseLong(name.group(1)))) {
          continue;
        }
        if (name.group(2) == null) {
          remove(file);
        } else {
          read(file, name.group(2).substring(0, 2) + "/" + name.group(2)).ifPresent(notes::add);
        }
      }
    } catch (IOException e) {
      throw Home.sayable(home.tmp(), e);
    }
    return notes;
  }

  /** Removes a file, or a folder with all in it, as far as that is possible. */
  static void remove(Path path) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(path)) {
      inside.sorted(Comparator.reverseOrder()).forEach(Originals::drop);
    } catch (IOException | UncheckedIOException e) {
      // Swept up when the register is opened the next time.
    }
  }

  /** Whether somebody is about to make this file an original. */
  boolean expects(String place) throws IOException {
    try (Stream<Path> files = Files.list(home.tmp())) {
      return files.anyMatch(
          file -> file.getFileName().toString().endsWith(place.substring(3) + ".note"));
    }
  }

  private Optional<Note> read(Path file, String place) throws IOException {
    Path original = home.originals().resolve(place);
    if (!Files.exists(original)) {
      Originals.drop(file);
      return Optional.empty();
    }
    String[] lines = Files.readString(file).split("\n", 3);
    if (lines.length == 3) {
      try {
        return Optional.of(new Note(file, place, lines[2], Instant.parse(lines[0]), lines[1]));
      } catch (DateTimeException e) {
        // Cut off by a power loss: as below.
      }
    }
    Instant moved = Files.getLastModifiedTime(original).toInstant();
    return Optional.of(new Note(file, place, place.substring(3), moved, "giaoviec"));
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }
}
