package vn.giaoviec.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What the program takes from where it runs.
 *
 * @param environment its variables
 * @param userFolder the folder of the user
 * @param user who works
 * @param clock its zone tells which day it is
 */
public record Office(Map<String, String> environment, Path userFolder, String user, Clock clock) {
  public Office {
    environment = Map.copyOf(environment);
  }

  /** This machine. */
  static Office here() {
    return new Office(
        System.getenv(),
        Path.of(System.getProperty("user.home", "")),
        System.getProperty("user.name", "?"),
        Clock.system(ZoneId.systemDefault()));
  }

  /** The folder of the register. */
  Path home(Optional<Path> told) {
    return HomeFolder.find(told, environment, userFolder);
  }
}
