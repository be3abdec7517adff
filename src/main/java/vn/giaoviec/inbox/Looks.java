package vn.giaoviec.inbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of the files of a folder from the looks before. */
final class Looks {
  private static final int STRANGE_KEYS = 3;

  private final Duration quiet;
  private final Map<Path, Seen> seen = new HashMap<>();
  private List<Waiting> waiting = List.of();
  private boolean keysMeanNothing;

  /**
   * A file at the last look.
   *
   * @param since when it was first seen as it is
   * @param strangeKeys how often in a row only its key had changed
   */
  private record Seen(Ready file, State state, Duration since, Backoff backoff, int strangeKeys) {
    static Seen first(Ready file, Duration now, int strangeKeys) {
      return new Seen(file, State.WATCHED, now, Backoff.NONE, strangeKeys);
    }

    Seen as(State other) {
      return new Seen(file, other, since, backoff, strangeKeys);
    }

    Duration left(Duration now, Duration quiet) {
      Duration still = since.plus(quiet).minus(now);
      Duration later = backoff.left(now);
      return still.compareTo(later) > 0 ? still : later;
    }
  }

  private enum State {
    WATCHED,
    TAKEN,
    KEPT
  }

  Looks(Duration quiet) {
    this.quiet = quiet;
  }

  /** Compares with the look before; the files that may be taken now, which then count as taken. */
  List<Ready> compare(Listing listing, Duration now) {
    List<Waiting> left = new ArrayList<>(listing.left());
    List<Ready> ready = new ArrayList<>();
    Map<Path, Seen> known = new HashMap<>();
    for (Ready listed : listing.files()) {
      Ready file = keysMeanNothing ? listed.withoutKey() : listed;
      Seen before = seen.get(file.file());
      Seen after = look(file, Optional.ofNullable(before), now, left);
      known.put(file.file(), after);
      if (after.state() == State.TAKEN && (before == null || before.state() != State.TAKEN)) {
        ready.add(file);
      }
    }
    // Who took a file that is gone now will still report back.
    seen.values().stream()
        .filter(file -> file.state() == State.TAKEN)
        .forEach(file -> known.putIfAbsent(file.file().file(), file));
    seen.clear();
    seen.putAll(known);
    waiting = List.copyOf(left);
    return ready;
  }

  List<Waiting> waiting() {
    return waiting;
  }

  /** How long after {@code now} a file may be ready; empty where none is waited for. */
  Optional<Duration> next(Duration now) {
    return seen.values().stream()
        .filter(file -> file.state() == State.WATCHED)
        .map(file -> file.left(now, quiet))
        .map(left -> left.isNegative() ? Duration.ZERO : left)
        .min(Duration::compareTo);
  }

  /** It stays where it is and is not taken again while it stays the same. */
  void keep(Ready file) {
    seen.put(file.file(), Seen.first(file, Duration.ZERO, 0).as(State.KEPT));
  }

  /** It failed once more for a reason that may pass. */
  void later(Ready file, Duration now) {
    Backoff before =
        Optional.ofNullable(seen.get(file.file())).map(Seen::backoff).orElse(Backoff.NONE);
    seen.put(file.file(), new Seen(file, State.WATCHED, now, before.failed(now), 0));
  }

  /** Whatever comes under its name is new. */
  void forget(Ready file) {
    seen.remove(file.file());
  }

  private Seen look(Ready file, Optional<Seen> known, Duration now, List<Waiting> left) {
    if (known.isPresent() && known.get().state() == State.TAKEN) {
      return known.get();
    }
    if (known.isEmpty() || !known.get().file().isSameAs(file)) {
      left.add(new Waiting(file.file(), Waiting.Reason.MOVING));
      return Seen.first(file, now, known.map(before -> strangeKeys(before, file)).orElse(0));
    }
    Seen before = known.get();
    if (before.state() == State.KEPT) {
      return before;
    }
    Optional<Waiting.Reason> not = hindrance(before, now);
    if (not.isPresent()) {
      left.add(new Waiting(file.file(), not.get()));
      return before;
    }
    return before.as(State.TAKEN);
  }

  private Optional<Waiting.Reason> hindrance(Seen file, Duration now) {
    if (now.minus(file.since()).compareTo(quiet) < 0) {
      return Optional.of(Waiting.Reason.MOVING);
    }
    return file.backoff().mayTry(now)
        ? Opening.hindrance(file.file().file())
        : Optional.of(Waiting.Reason.BACKING_OFF);
  }

  /** Some shares make keys up at every look, and a file would stay new for ever. */
  private int strangeKeys(Seen before, Ready file) {
    int strange = before.file().looksLike(file) ? before.strangeKeys() + 1 : 0;
    if (strange >= STRANGE_KEYS) {
      keysMeanNothing = true;
    }
    return strange;
  }
}
