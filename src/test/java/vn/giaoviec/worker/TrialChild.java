package vn.giaoviec.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A child that does what the name of its document says. */
final class TrialChild {
  private TrialChild() {}

  public static void main(String[] arguments) throws Exception {
    if (List.of(arguments).contains("no-network")) {
      NoNetwork.here();
    }
    new Child(TrialChild::read)
        .serve(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
  }

  private static Answer read(Path original, String fileName, ProgressListener pages) {
    String[] words = fileName.split(" ", -1);
    if (words[0].equals("once") && !isFirst(original)) {
      return new Answer.Read("second time");
    }
    return act(words[0].equals("once") ? words[1] : words[0], words, pages);
  }

  private static Answer act(String what, String[] words, ProgressListener pages) {
    switch (what) {
      case "hang" -> hang();
      case "exit" -> {
        System.err.println("a last word");
        System.exit(7);
      }
      case "halt" -> Runtime.getRuntime().halt(0);
      case "eat" -> eat();
      case "print" -> print("a library says hello\n");
      case "throw" -> throw new IllegalStateException("broken");
      case "pages" -> turn(pages);
      case "refuse" -> {
        return new Answer.Refused("empty-file", "Tệp rỗng.", "Empty.");
      }
      case "network" -> {
        return new Answer.Read(NetworkDoors.open(Integer.parseInt(words[1])).toString());
      }
      default -> {
        // A good document.
      }
    }
    return new Answer.Read("{\"name\":\"" + String.join(" ", words) + "\"}");
  }

  /** Listens to nothing, as native code does. */
  private static void hang() {
    long turns = 0;
    while (turns >= 0) {
      turns = (turns + 1) & Long.MAX_VALUE;
      Thread.onSpinWait();
    }
  }

  private static void eat() {
    List<long[]> eaten = new ArrayList<>();
    try {
      while (eaten.size() < Integer.MAX_VALUE) {
        eaten.add(new long[1 << 20]);
      }
    } catch (OutOfMemoryError e) {
      // As parsers do that catch everything: it must not help.
    }
  }

  private static void print(String words) {
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write(words.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Longer in all than the limit of the test, and never silent for as long. */
  private static void turn(ProgressListener pages) {
    for (int page = 1; page <= 10; page++) {
      long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300);
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      pages.page(page, 10);
    }
  }

  private static boolean isFirst(Path marker) {
    try {
      Files.createFile(marker);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
