package vn.giaoviec.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Random;
import vn.giaoviec.register.PaperNotice.Item;

/**
 * A register in a process of its own that receives and reads without end, to be killed. Says what
 * it has done only after the register has said so.
 */
final class ChildRegister {
  static final int NOTICES = 400;
  private static final Instant MORNING = Instant.parse("2023-04-03T01:30:00Z");

  private final Path folder;
  private final String owner = ProcessHandle.current().pid() + "@here";

  private ChildRegister(Path folder) {
    this.folder = folder;
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Starts one on {@code folder/home}; {@code seed} says in which order it takes the notices. */
  static Process start(Path folder, long seed) throws IOException {
    return new ProcessBuilder(
            java(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            ChildRegister.class.getName(),
            folder.toString(),
            String.valueOf(seed))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The n-th notice that children know of; every third has a twin. */
  static PaperNotice notice(int n) {
    Item[] items = new Item[1 + n % 4];
    for (int i = 0; i < items.length; i++) {
      String text = "Giao Phòng Nội vụ làm việc thứ " + n + "." + i + ".";
      items[i] = new Item(String.valueOf(i + 1), text, "Phòng Nội vụ", "2023-04-15");
    }
    return PaperNotice.of(("Văn bản " + n + "\n").repeat(200))
        .numbered((n / 3) + "/TB-UBND")
        .with(items);
  }

  /** The next word of a child; what it was about to say when it died is not heard. */
  static String next(BufferedReader child) throws IOException {
    String line = child.readLine();
    return line == null ? "" : line;
  }

  public static void main(String[] arguments) throws Exception {
    ChildRegister child = new ChildRegister(Path.of(arguments[0]));
    Random random = new Random(Long.parseLong(arguments[1]));
    try (Register register = Register.open(child.folder.resolve("home"))) {
      while (true) {
        child.round(register, random.nextInt(NOTICES), random.nextInt(8));
      }
    }
  }

  private void round(Register register, int n, int chance) throws Exception {
    PaperNotice notice = notice(n);
    Path in = notice.file(folder, "in-" + n + "-" + owner.replace('@', '-') + ".txt");
    register.receive(in, n + ".txt", MORNING, owner);
    Files.delete(in);
    say("received " + n);
    if (chance == 0 || register.claim(notice.id(), owner, MORNING).isEmpty()) {
      return;
    }
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve(n + ".reading"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        say("clash " + n);
      }
      if (chance == 1) {
        register.failed(notice.id(), new Failure("x", "Hỏng.", "Bad.", true), MORNING, owner);
        say("failed " + n);
      } else {
        register.read(notice.id(), notice.json(), MORNING, owner);
        say("read " + n);
      }
    }
  }

  private static void say(String word) {
    System.out.println(word);
    System.out.flush();
  }
}
