package vn.giaoviec.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import vn.giaoviec.Pipeline;

/** What the commands say of themselves. */
class HelpTest {
  private final Terminal terminal =
      new Terminal(
          new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false, 100);

  private CommandLine commands(Language language) {
    return new Main(Pipeline.standard(), terminal, Locale.ENGLISH).commands(new Messages(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyOptionOfEveryCommandIsExplained(Language language) {
    List<String> silent = new ArrayList<>();
    int seen = 0;
    for (CommandLine command : commands(language).getSubcommands().values()) {
      if (command.getCommandSpec().usageMessage().hidden()) {
        continue;
      }
      String name = command.getCommandName();
      if (command.getCommandSpec().usageMessage().description().length == 0) {
        silent.add(name);
      }
      for (ArgSpec argument : command.getCommandSpec().args()) {
        seen++;
        if (String.join("", argument.description()).isBlank()) {
          silent.add(name + " " + argument.paramLabel());
        }
      }
    }
    assertTrue(seen > 60, () -> "few arguments");
    assertEquals(List.of(), silent);
  }

  @Test
  void theReadmeNamesEveryCommand() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    List<String> unnamed =
        commands(Language.EN).getSubcommands().values().stream()
            .filter(command -> !command.getCommandSpec().usageMessage().hidden())
            .map(CommandLine::getCommandName)
            .filter(name -> !name.equals("train"))
            .filter(
                name ->
                    !readme.contains("`giaoviec " + name + "`")
                        && !readme.contains("`" + name + "`"))
            .toList();
    assertEquals(List.of(), unnamed);
  }
}
