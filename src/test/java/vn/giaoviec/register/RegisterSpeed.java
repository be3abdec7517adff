package vn.giaoviec.register;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.giaoviec.register.PaperNotice.Item;

/**
 * How fast the register files and gives back: {@code RegisterSpeed FOLDER [NOTICES]}, each with
 * five tasks and 6,000 letters of text.
 */
final class RegisterSpeed {
  private static final Instant MORNING = Instant.parse("2023-04-03T01:30:00Z");
  private static final int BATCH = 500;
  private static final int RECEIVED = 500;

  // On a machine with other work the time of the clock says little.
  private static long busyBefore;

  private RegisterSpeed() {}

  private static PaperNotice notice(int n, Random random) {
    Item[] items = new Item[5];
    for (int i = 0; i < items.length; i++) {
      String text =
          "Giao Phòng Nội vụ chủ trì, phối hợp với Công an huyện rà soát "
              + words(random, 20)
              + ", báo cáo UBND huyện.";
      items[i] = new Item((i + 1) + ".a", text, "Phòng Nội vụ", "2023-04-15");
    }
    return PaperNotice.of("Văn bản " + n + words(random, 1000))
        .numbered((n % 900 + 1) + "/TB-UBND")
        .issued((1999 + n % 27) + "-04-03")
        .with(items);
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(" tiếng").append(random.nextInt(2000));
    }
    return words.toString();
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int notices = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
    Random random = new Random(7);
    long start = System.nanoTime();
    try (Register register = Register.open(folder.resolve("home"))) {
      say("open", 1, start);
      List<PaperNotice> papers = new ArrayList<>();
      for (int n = 0; n < notices; n++) {
        papers.add(notice(n, random));
      }
      Path in = folder.resolve("in.txt");
      say("notices made", notices, start);
      start = System.nanoTime();
      for (int n = 0; n < notices; n++) {
        Files.writeString(in, papers.get(n).words());
        register.receive(in, n + ".txt", MORNING, "x");
        if (n == RECEIVED - 1) {
          say("receive, each by itself", RECEIVED, start);
          // What follows measures filing; waiting for the disk at each document does not help.
          register.database().alone("pragma synchronous = off");
        }
      }
      register.database().alone("pragma synchronous = full");
      filing(register, papers);
      looking(register, notices);
    }
    System.out.println(
        "register.db " + Files.size(folder.resolve("home/register.db")) / 1024 + " KB");
  }

  private static void filing(Register register, List<PaperNotice> papers) throws Exception {
    long start = System.nanoTime();
    say("receive, no sync", papers.size() - RECEIVED, start);
    for (PaperNotice paper : papers.subList(0, RECEIVED)) {
      register.read(paper.id(), paper.json(), MORNING, "x");
    }
    say("read, each by itself", RECEIVED, start);
    List<Register.Reading> readings =
        papers.subList(RECEIVED, papers.size()).stream()
            .map(paper -> new Register.Reading(paper.id(), paper.json()))
            .toList();
    say("JSON made", readings.size(), start);
    start = System.nanoTime();
    for (int i = 0; i < readings.size(); i += BATCH) {
      List<Register.Reading> batch = readings.subList(i, Math.min(i + BATCH, readings.size()));
      register.read(batch, MORNING, "x");
    }
    say("read, " + BATCH + " at a time", readings.size(), start);
  }

  private static void looking(Register register, int notices) throws Exception {
    long start = System.nanoTime();
    long[] tasks = new long[1];
    register.entries(entry -> tasks[0] += entry.tasks().size());
    say("entries", notices, start);
    start = System.nanoTime();
    for (int i = 0; i < 2000; i++) {
      register.entry(1 + i % notices);
    }
    say("entry", 2000, start);
    start = System.nanoTime();
    register.changesSince(0);
    say("changesSince(0)", 1, start);
    start = System.nanoTime();
    register.counts();
    say("counts", 1, start);
    System.out.println(tasks[0] + " tasks");
  }

  private static void say(String what, int count, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    double busy = (now - busyBefore) / 1e9;
    System.out.printf(
        "%s: %d in %.2f s, %.0f/s; of this thread %.2f s, %.0f/s%n",
        what, count, seconds, count / seconds, busy, count / busy);
    busyBefore = now;
  }
}
