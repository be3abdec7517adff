package vn.giaoviec.worker;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a child is started: with the very Java, classes and options that this program runs with, and
 * its memory bounded.
 */
public final class ChildCommand {
  /** Options that are this program's own business, or said otherwise for the child. */
  private static final List<String> NOT_PASSED_ON =
      List.of(
          "-Xmx",
          "-Xms",
          "-XX:ActiveProcessorCount",
          "-javaagent:",
          "-agentlib:",
          "-agentpath:",
          "-Xdebug",
          "-Xrunjdwp",
          "-XX:AOTMode",
          "-XX:AOTCacheOutput",
          "-XX:AOTConfiguration",
          "-XX:ArchiveClassesAtExit",
          "-Dcom.sun.management",
          "-Dgiaoviec.columns");

  private ChildCommand() {}

  /**
   * The command.
   *
   * @param heap the most bytes of Java's heap; native code comes on top
   * @param processors how many it thinks there are, and so how many pages it recognises at a time
   * @param program main class and arguments
   */
  public static List<String> of(long heap, int processors, List<String> program) {
    List<String> command = new ArrayList<>();
    command.add(java());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> NOT_PASSED_ON.stream().noneMatch(option::startsWith))
        .forEach(command::add);
    command.add("-Xmx" + heap);
    command.add("-XX:ActiveProcessorCount=" + processors);
    // Half-dead after that error, it would answer wrongly; the program tells the memory by the
    // code.
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-XX:-CreateCoredumpOnCrash");
    // Java's own remarks go to stdout, which belongs to the frames.
    command.add("-XX:+DisplayVMOutputToStderr");
    command.add("-Xlog:disable");
    command.add("-Xlog:all=warning:stderr");
    // Told to end with the whole console or service, it ends at once: interrupted in the midst of a
    // document, it would call the document unreadable.
    command.add("-Xrs");
    command.add("-cp");
    command.add(System.getProperty("java.class.path", ""));
    command.addAll(program);
    return List.copyOf(command);
  }

  private static String java() {
    return ProcessHandle.current()
        .info()
        .command()
        .filter(command -> Path.of(command).getFileName().toString().startsWith("java"))
        .orElseGet(() -> Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
  }
}
