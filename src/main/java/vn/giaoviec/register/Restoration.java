package vn.giaoviec.register;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Puts a backup in the place of what a home holds.
 *
 * <p>Nothing of the home is touched before the backup has been unpacked beside it and every sum has
 * been compared. The tables change in one transaction of SQLite, which other processes see as they
 * see any other.
 */
final class Restoration {
  private static final String PLACE = "[0-9a-f]{2}/[0-9a-f]{64}\\.[a-z0-9]{1,8}";

  private final Home home;
  private final Originals originals;
  private final Instant at;
  private final String by;

  Restoration(Home home, Instant at, String by) {
    this.home = home;
    this.originals = new Originals(home);
    this.at = at;
    this.by = by;
  }

  Optional<Path> restore(Path file) throws RegisterException {
    home.make();
    Path unpacked = home.tmp().resolve(Leftovers.part() + "restore");
    try {
      unpack(file, unpacked);
      Path copy = unpacked.resolve(Snapshot.DATABASE);
      Set<String> places = verify(file, copy, unpacked);
      Optional<Path> safety = secure();
      for (String place : places) {
        keep(unpacked.resolve(Snapshot.ORIGINALS + place), place);
      }
      try (Register now = Register.open(home, new Schema())) {
        prepare(copy, file);
        now.takeOver(copy);
        adopt(now);
      }
      return safety;
    } catch (ZipException e) {
      throw new RegisterException(e, "backup-damaged", file.toString());
    } catch (IOException e) {
      throw Home.sayable(home.folder(), e);
    } finally {
      Leftovers.remove(unpacked);
    }
  }

  private static void unpack(Path file, Path folder) throws IOException, RegisterException {
    Leftovers.remove(folder);
    Files.createDirectories(folder);
    try (InputStream in = readable(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      boolean whole = false;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        boolean expected =
            name.equals(Snapshot.DATABASE)
                || name.startsWith(Snapshot.ORIGINALS)
                    && name.substring(Snapshot.ORIGINALS.length()).matches(PLACE);
        if (!expected) {
          throw new ZipException("unexpected " + name);
        }
        whole |= name.equals(Snapshot.DATABASE);
        Path target = folder.resolve(name);
        Files.createDirectories(folder.resolve(name.substring(0, name.lastIndexOf('/') + 1)));
        Files.copy(zip, target);
      }
      if (!whole) {
        throw new ZipException("no register in it");
      }
    } catch (java.io.EOFException e) {
      throw new RegisterException(e, "backup-damaged", file.toString());
    }
  }

  private static InputStream readable(Path file) throws RegisterException {
    try {
      return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    } catch (IOException e) {
      throw new RegisterException(e, "unreadable-file");
    }
  }

  /** Whether the tables are sound and every original is there with its sum; their places. */
  private Set<String> verify(Path file, Path copy, Path unpacked)
      throws IOException, RegisterException {
    try (Database frozen = Database.still(copy)) {
      new Schema().bringForward(frozen);
      Set<String> places = new HashSet<>();
      boolean sound =
          frozen.reading(
              () -> {
                places.addAll(
                    frozen.list("select original from document", row -> row.getString(1)));
                return frozen
                    .list("pragma integrity_check", row -> row.getString(1))
                    .equals(List.of("ok"));
              });
      for (String place : places) {
        Path original = unpacked.resolve(Snapshot.ORIGINALS + place);
        sound =
            sound
                && place.matches(PLACE)
                && Files.exists(original)
                && Originals.sum(original).equals(place.substring(3, 67));
      }
      if (!sound) {
        throw new RegisterException("backup-damaged", file.toString());
      }
      return places;
    } catch (RegisterException e) {
      throw e.code().equals("register-damaged")
          ? new RegisterException(e, "backup-damaged", file.toString())
          : e;
    }
  }

  /** Saves what the home holds: as a backup, or, where SQLite cannot read it, as it lies there. */
  private Optional<Path> secure() throws IOException, RegisterException {
    if (!Files.exists(home.database())) {
      return Optional.empty();
    }
    Files.createDirectories(home.safety());
    String stamp = at.toString().replaceAll("[^0-9TZ]", "");
    try {
      Register.open(home, new Schema()).close();
      return Optional.of(backup("before-restore-" + stamp));
    } catch (RegisterException e) {
      if (!e.code().equals("register-damaged")) {
        throw e;
      }
      Path safety = free("damaged-" + stamp, "");
      Files.createDirectories(safety);
      for (String ending : List.of("", "-wal", "-shm")) {
        Path part = home.database().resolveSibling(home.database().getFileName() + ending);
        if (Files.exists(part)) {
          Files.move(part, safety.resolve(part.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
      }
      return Optional.of(safety);
    }
  }

  private Path backup(String name) throws RegisterException {
    Snapshot snapshot = new Snapshot(home);
    try {
      Path safety = free(name, ".zip");
      snapshot.write(safety);
      return safety;
    } catch (RegisterException e) {
      if (!e.code().equals("check-original-missing")) {
        throw e;
      }
      // That may be why somebody restores: the tables then, beside the originals that are left.
      Path safety = free(name, ".db");
      snapshot.tables(safety);
      return safety;
    }
  }

  private Path free(String name, String ending) {
    Path free = home.safety().resolve(name + ending);
    for (int i = 2; Files.exists(free); i++) {
      free = home.safety().resolve(name + "-" + i + ending);
    }
    return free;
  }

  private void keep(Path unpacked, String place) throws RegisterException {
    originals.keep(new Originals.Copy(unpacked, place.substring(3, 67)), place);
  }

  /**
   * Makes the copy what the home will hold: another generation, no number of arrival given twice,
   * and documents that came in since the backup waiting to be read.
   */
  private void prepare(Path copy, Path file) throws RegisterException {
    try (Database next = Database.still(copy)) {
      next.alone("attach '" + home.database().toString().replace("'", "''") + "' as live");
      next.writing(
          () -> {
            renew(next);
            next.change(
                "insert into history (what, note, at, by) values ('RESTORED', ?, ?, ?)",
                String.valueOf(file.getFileName()),
                at.toString(),
                by);
            return true;
          });
      next.alone("detach live");
    }
  }

  private void renew(Database next) throws SQLException {
    next.change(
        "update register set generation = lower(hex(randomblob(16))),"
            + " sequence = max(sequence, (select sequence from live.register)),"
            + " arrival = max(arrival, (select arrival from live.register))");
    next.change("update document set claimed_by = null, claimed_at = null");
    next.change(
        "insert into document (id, state, original, received_at, received_by, sequence)"
            + " select id, 'RECEIVED', original, received_at, received_by, 0 from live.document"
            + " where id not in (select id from main.document) order by key");
    next.change(
        "insert or ignore into seen_as (document, name, at, by)"
            + " select new.key, name.name, name.at, name.by from live.seen_as as name"
            + " join live.document as old on old.key = name.document"
            + " join main.document as new on new.id = old.id order by name.rowid");
    next.change(
        "insert into history (document, what, after, at, by)"
            + " select key, 'RECEIVED', 'giaoviec', ?, ? from document"
            + " where key not in (select document from history where document is not null)",
        at.toString(),
        by);
  }

  /** Originals that came in while the tables changed, and such as no table knew before. */
  private void adopt(Register now) throws IOException, RegisterException {
    List<String> all;
    try (Stream<String> lying = originals.all()) {
      all = lying.toList();
    }
    for (String place : all) {
      if (now.original(place.substring(3, 67)).isEmpty()) {
        now.receive(originals.at(place), place.substring(3), at, by);
      }
    }
  }
}
