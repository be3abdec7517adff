package vn.giaoviec.desk;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What this process is called where processes keep out of each other's way. */
final class Owner {
  private Owner() {}

  /** {@code pid@host}. */
  static String ofThisProcess() {
    String host;
    try {
      host = InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      host = "localhost";
    }
    return ProcessHandle.current().pid() + "@" + host;
  }
}
