package vn.giaoviec.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents as they came in, unaltered, under the SHA-256 of their bytes. */
final class Originals {
  private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,8}");
  private static final Pattern STORED = Pattern.compile("[0-9a-f]{64}\\.[a-z0-9]{1,8}");

  private final Home home;

  Originals(Home home) {
    this.home = home;
  }

  /** A file that has been copied to {@code tmp/}, with the sum of the bytes that were written. */
  record Copy(Path part, String id) {}

  /**
   * Copies {@code file} beside the originals; it is not one of them before {@link #keep}.
   *
   * @throws RegisterException {@code changing-file} where somebody writes to it meanwhile
   */
  Copy copy(Path file) throws RegisterException {
    Path part = null;
    String before = look(file);
    try (InputStream in = readable(file)) {
      part = Files.createTempFile(home.tmp(), Leftovers.part(), ".part");
      Copy copy = new Copy(part, copy(in, part));
      if (!look(file).equals(before)) {
        throw new RegisterException("changing-file");
      }
      return copy;
    } catch (IOException e) {
      drop(part);
      throw Home.sayable(home.tmp(), e);
    } catch (RegisterException e) {
      drop(part);
      throw e;
    }
  }

  /** Size and time of a file, and what the system knows it by. */
  private static String look(Path file) throws RegisterException {
    try {
      var seen = Files.readAttributes(file, BasicFileAttributes.class);
      return seen.size() + " " + seen.lastModifiedTime() + " " + seen.fileKey();
    } catch (IOException e) {
      throw new RegisterException(e, "unreadable-file");
    }
  }

  private static InputStream readable(Path file) throws RegisterException {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new RegisterException(e, "unreadable-file");
    }
  }

  private static String copy(InputStream in, Path part) throws IOException, RegisterException {
    MessageDigest sum = sha256();
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      byte[] bytes = new byte[1 << 16];
      while (true) {
        int length = read(in, bytes);
        if (length < 0) {
          break;
        }
        sum.update(bytes, 0, length);
        out.write(bytes, 0, length);
      }
      channel.force(true);
    }
    return HexFormat.of().formatHex(sum.digest());
  }

  /** The source may fail where the home does not: a share that went away. */
  private static int read(InputStream in, byte[] bytes) throws RegisterException {
    try {
      return in.read(bytes);
    } catch (IOException e) {
      throw new RegisterException(e, "unreadable-file");
    }
  }

  /**
   * Where below the originals a document lies, or will; another name than the first changes
   * nothing.
   */
  String place(String id, String seenAs) throws RegisterException {
    Path folder = home.originals().resolve(id.substring(0, 2));
    if (Files.isDirectory(folder)) {
      try (Stream<Path> there = Files.list(folder)) {
        Optional<String> same =
            there
                .map(file -> file.getFileName().toString())
                .filter(name -> name.startsWith(id + "."))
                .findFirst();
        if (same.isPresent()) {
          return id.substring(0, 2) + "/" + same.get();
        }
      } catch (IOException e) {
        throw Home.sayable(folder, e);
      }
    }
    return id.substring(0, 2) + "/" + id + "." + ending(seenAs);
  }

  private static String ending(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDING.matcher(ending).matches() && ending.length() < name.length() ? ending : "bin";
  }

  /** Makes the copy an original; where a sound one lies already, that stays. */
  Path keep(Copy copy, String place) throws RegisterException {
    Path original = at(place);
    Path folder = at(place.substring(0, 2));
    try {
      if (Files.exists(original) && sum(original).equals(copy.id())) {
        return original;
      }
      Files.createDirectories(folder);
      // A damaged one is put right; Windows does not replace a file that is read-only.
      if (Files.exists(original)) {
        original.toFile().setWritable(true);
      }
      Files.move(
          copy.part(),
          original,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      original.toFile().setReadOnly();
      settle(folder);
      settle(home.originals());
      return original;
    } catch (IOException e) {
      throw Home.sayable(original, e);
    }
  }

  /**
   * Lets the name of a new file survive a power loss; Windows knows no such call, and needs none.
   */
  static void settle(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Not possible on this system.
    }
  }

  static void drop(@Nullable Path part) {
    if (part != null) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException e) {
        // Swept up when the register is opened the next time.
      }
    }
  }

  Path at(String place) {
    return home.originals().resolve(place);
  }

  /** The places of all originals that lie there. */
  Stream<String> all() throws IOException {
    return Files.walk(home.originals(), 2)
        .map(file -> file.getFileName().toString())
        .filter(name -> STORED.matcher(name).matches())
        .map(name -> name.substring(0, 2) + "/" + name);
  }

  /** The SHA-256 of a file, in lower-case hex. */
  static String sum(Path file) throws IOException {
    MessageDigest sum = sha256();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = new byte[1 << 16];
      for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
        sum.update(bytes, 0, length);
      }
    }
    return HexFormat.of().formatHex(sum.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
