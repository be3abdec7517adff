package vn.giaoviec.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself: options for every subcommand, and no work of its own. */
@Command(
    name = "giaoviec",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = GiaoviecCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false)
final class GiaoviecCommand implements Runnable {
  private final Messages messages;

  @Spec private CommandSpec spec;

  GiaoviecCommand(Messages messages) {
    this.messages = messages;
  }

  // Already obeyed by Language.chosen; declared for help and for the check of its values.
  @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
  void speak(Language language) {}

  private @Nullable Path home;

  @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT)
  void home(Path folder) {
    home = folder;
  }

  /** The folder of the register, if the user told one. */
  Optional<Path> home() {
    return Optional.ofNullable(home);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), messages.say("usage.no-command"));
  }

  /** The version of the jar, which the build writes into its manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Version.class.getPackage().getImplementationVersion();
      return new String[] {"giaoviec " + (version == null ? "(not packaged)" : version)};
    }
  }
}
