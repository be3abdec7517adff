package vn.giaoviec.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much memory a process holds, native code and all, where the system tells. */
final class ResidentMemory {
  private ResidentMemory() {}

  /** Bytes; empty on other systems than Linux, where only the cap of the heap holds the child. */
  static OptionalLong of(long process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
        if (line.startsWith("VmRSS:")) {
          return OptionalLong.of(Long.parseLong(line.replaceAll("\\D", "")) << 10);
        }
      }
    } catch (IOException e) {
      // No such system, or no such process any more.
    }
    return OptionalLong.empty();
  }
}
