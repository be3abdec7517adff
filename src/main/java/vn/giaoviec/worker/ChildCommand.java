package vn.giaoviec.worker;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

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

  /** For root, and for everybody else where users may have namespaces of their own. */
  private static final List<List<String>> PREFIXES =
      List.of(
          List.of("unshare", "--net"),
          List.of("unshare", "--map-current-user", "--net"),
          List.of("unshare", "--map-root-user", "--net"));

  private static final String NICE = "5";
  private static final int TRIAL_SECONDS = 5;

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
    // Told to end with the whole console or service, it ends at once: interrupted in the midst of a
    // document, it would call the document unreadable.
    command.add("-Xrs");
    command.add("-cp");
    command.add(System.getProperty("java.class.path", ""));
    command.addAll(program);
    return List.copyOf(command);
  }

  /**
   * The same command behind what the system offers: without a network, and behind other work.
   *
   * <p>Tried out once, because containers and hardened systems allow neither; then the command is
   * what it was, and {@link NoNetwork} is what keeps the child off.
   */
  public static List<String> apart(List<String> command) throws InterruptedException {
    List<String> whole = new ArrayList<>();
    for (List<String> prefix : PREFIXES) {
      List<String> trial = new ArrayList<>(prefix);
      trial.add("true");
      if (works(trial)) {
        whole.addAll(prefix);
        break;
      }
    }
    if (works(List.of("nice", "-n", NICE, "true"))) {
      whole.addAll(List.of("nice", "-n", NICE));
    }
    whole.addAll(command);
    return List.copyOf(whole);
  }

  private static boolean works(List<String> trial) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(trial)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean over = process.waitFor(TRIAL_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      return over && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String java() {
    return ProcessHandle.current()
        .info()
        .command()
        .filter(command -> Path.of(command).getFileName().toString().startsWith("java"))
        .orElseGet(() -> Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
  }
}
