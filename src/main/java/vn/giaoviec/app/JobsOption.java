package vn.giaoviec.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How many documents a command works on at a time. */
final class JobsOption {
  @Option(names = "--jobs", paramLabel = "N")
  private int jobs;

  /** One for each processor, if nothing is said. */
  JobsOption() {
    this(Integer.MAX_VALUE);
  }

  /** One for each processor, but no more than {@code most}, if nothing is said. */
  JobsOption(int most) {
    jobs = Math.min(most, Runtime.getRuntime().availableProcessors());
  }

  /** The number, at least 1; another one is wrong usage of {@code command}. */
  int number(CommandSpec command, Messages messages) {
    if (jobs < 1) {
      throw new ParameterException(command.commandLine(), messages.say("usage.jobs"));
    }
    return jobs;
  }
}
