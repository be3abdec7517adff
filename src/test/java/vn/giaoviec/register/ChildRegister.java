package vn.giaoviec.register;

import java.nio.file.Path;

/** A register in a process of its own, to be killed. */
final class ChildRegister {
  private ChildRegister() {}

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
