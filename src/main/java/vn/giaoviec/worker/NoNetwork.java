package vn.giaoviec.worker;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.channels.SocketChannel;

/**
 * Cuts this process off the network for good: sockets of every kind and names of hosts.
 *
 * <p>It holds what runs in Java, which are the parsers of documents; native code is kept off only
 * by the system, as {@code PrivateNetwork} of systemd does. Java has no one switch for it, so each
 * of its doors is shut: sockets by their factories, channels by their providers, names by a table
 * of hosts that is not there.
 */
public final class NoNetwork {
  private static final String NO_TABLE = "no-hosts-in-this-process";

  private NoNetwork() {}

  /**
   * Shuts the doors; before anything else is done, because some can only be shut once.
   *
   * @throws IllegalStateException where one could not be shut
   */
  @SuppressWarnings("deprecation") // Meant for other sockets, they are the only way to have none.
  public static void here() {
    System.setProperty("java.nio.channels.spi.SelectorProvider", NoChannels.class.getName());
    System.setProperty(
        "java.nio.channels.spi.AsynchronousChannelProvider",
        NoAsynchronousChannels.class.getName());
    System.setProperty("jdk.net.hosts.file", NO_TABLE);
    try {
      Socket.setSocketImplFactory(NoSocket::new);
      ServerSocket.setSocketFactory(NoSocket::new);
      DatagramSocket.setDatagramSocketImplFactory(NoDatagramSocket::new);
    } catch (IOException e) {
      throw new IllegalStateException("sockets were set up before", e);
    }
    mustFail(SocketChannel::open);
  }

  static SocketException refusal() {
    return new SocketException("no network in this process");
  }

  /** A door that a later Java no longer shuts in this way must not stay open in silence. */
  private static void mustFail(Attempt attempt) {
    try {
      attempt.make();
    } catch (SocketException refused) {
      return;
    } catch (IOException e) {
      throw new IllegalStateException("not the refusal of this process", e);
    }
    throw new IllegalStateException("the network is not cut off");
  }

  private interface Attempt {
    Object make() throws IOException;
  }
}
