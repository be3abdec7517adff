package vn.giaoviec.app;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.giaoviec.index.IndexLockedException;
import vn.giaoviec.index.QueryException;
import vn.giaoviec.register.RegisterException;

/** Says what was wrong with the arguments, or why a run had to be given up. */
final class Usage {
  private final Messages messages;

  Usage(Messages messages) {
    this.messages = messages;
  }

  int explain(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    String what =
        switch (wrong) {
          case UnmatchedArgumentException unmatched ->
              messages.say("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
          case MissingParameterException missing -> messages.say("usage.missing");
          default -> messages.say("usage.wrong", String.valueOf(wrong.getMessage()));
        };
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(messages.say("usage.hint", what, name));
    return ExitCode.USAGE;
  }

  int report(Exception failure, CommandLine command, ParseResult result) {
    String sentence =
        switch (failure) {
          case Sink.Unwritten unwritten -> messages.say("run.unwritten");
          case InterruptedException interrupted -> messages.say("run.interrupted");
          case RegisterException refused -> "giaoviec: " + messages.why(refused);
          case IndexLockedException locked -> "giaoviec: " + messages.why(locked);
          case QueryException wrong -> "giaoviec: " + messages.why(wrong);
          default -> messages.say("run.failed", failure.toString());
        };
    command.getErr().println(sentence);
    return ExitCode.SOFTWARE;
  }
}
