package vn.giaoviec.register;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A backup: the register as it is at one moment, and every original that it knows, in one zip. */
final class Snapshot {
  static final String DATABASE = "register.db";
  static final String ORIGINALS = "originals/";

  private final Home home;

  Snapshot(Home home) {
    this.home = home;
  }

  void write(Path file) throws RegisterException {
    Path target = file.toAbsolutePath();
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    Path copy = home.tmp().resolve(Leftovers.part() + System.identityHashCode(this) + ".db");
    try {
      List<String> places = copy(copy);
      zip(part, copy, places);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      Originals.settle(target.getParent());
    } catch (IOException e) {
      throw Home.sayable(target, e);
    } finally {
      Originals.drop(part);
      Originals.drop(copy);
    }
  }

  /** Copies the tables; the places of the originals that the copy knows. Originals never change. */
  private List<String> copy(Path copy) throws RegisterException {
    tables(copy);
    try (Database frozen = Database.still(copy)) {
      return frozen.reading(
          () -> frozen.list("select original from document order by key", row -> row.getString(1)));
    }
  }

  /** Copies the tables alone, as they are at one moment. */
  void tables(Path copy) throws RegisterException {
    try (Database live = Database.open(home.database())) {
      live.alone("vacuum into '" + copy.toString().replace("'", "''") + "'");
    }
  }

  private void zip(Path part, Path copy, List<String> places)
      throws IOException, RegisterException {
    try (FileChannel channel =
            FileChannel.open(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      add(zip, DATABASE, copy);
      for (String place : places) {
        Path original = home.originals().resolve(place);
        if (!Files.exists(original)) {
          throw new RegisterException("check-original-missing", place.substring(3, 67));
        }
        add(zip, ORIGINALS + place, original);
      }
      zip.finish();
      out.flush();
      channel.force(true);
    }
  }

  private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Files.copy(file, zip);
    zip.closeEntry();
  }
}
