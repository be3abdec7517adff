package vn.giaoviec.worker;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** All ways of Java into the network. */
final class NetworkDoors {
  private NetworkDoors() {}

  /**
   * The ways that lead somewhere.
   *
   * @param port of a server of HTTP on this machine
   */
  static List<String> open(int port) {
    InetSocketAddress server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    URI address = URI.create("http://127.0.0.1:" + port + "/");
    Map<String, Callable<?>> doors = new LinkedHashMap<>();
    doors.put("Socket", () -> new Socket(server.getAddress(), port));
    doors.put("ServerSocket", () -> new ServerSocket(0));
    doors.put("SocketChannel", () -> SocketChannel.open(server));
    doors.put("unix channel", () -> SocketChannel.open(StandardProtocolFamily.UNIX));
    doors.put("ServerSocketChannel", () -> ServerSocketChannel.open().bind(null));
    doors.put(
        "DatagramSocket",
        () -> {
          try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(new byte[1], 1, server));
            return socket;
          }
        });
    doors.put("MulticastSocket", () -> new MulticastSocket(0));
    doors.put("DatagramChannel", () -> DatagramChannel.open().connect(server));
    doors.put("Pipe", Pipe::open);
    doors.put(
        "AsynchronousSocketChannel", () -> AsynchronousSocketChannel.open().connect(server).get());
    doors.put(
        "AsynchronousServerSocketChannel", () -> AsynchronousServerSocketChannel.open().bind(null));
    doors.put("URL", () -> address.toURL().openStream().readAllBytes());
    doors.put(
        "HttpClient",
        () -> {
          try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
          }
        });
    // Known to the machine itself, so that the test needs no network to see the difference.
    doors.put("name of this machine", InetAddress::getLocalHost);
    return doors.entrySet().stream()
        .filter(door -> leads(door.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  @SuppressWarnings("CatchingUnchecked") // However a door is shut, it is shut.
  private static boolean leads(Callable<?> door) {
    try {
      return door.call() != null;
    } catch (Exception | Error shut) {
      return false;
    }
  }
}
