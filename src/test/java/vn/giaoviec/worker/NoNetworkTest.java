package vn.giaoviec.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The child reaches nothing, though a server stands beside it. */
class NoNetworkTest {
  private final HttpServer server;

  NoNetworkTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void serve() {
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void everyDoorIsShutInTheChild() throws InterruptedException {
    assertEquals(new Answer.Read("[]"), ask("no-network"));
  }

  @Test
  void theSameDoorsAreOpenElsewhere() throws InterruptedException {
    // Otherwise the test above would prove nothing.
    Answer answer = ask("with-network");
    for (String door :
        List.of("Socket", "ServerSocket", "SocketChannel", "DatagramSocket", "URL", "HttpClient")) {
      assertTrue(answer.toString().contains(door), answer::toString);
    }
  }

  private Answer ask(String how) throws InterruptedException {
    List<String> command = ChildCommand.of(64 << 20, 1, List.of(TrialChild.class.getName(), how));
    try (Worker worker = new Worker(command, Bounds.usual())) {
      return worker.read(
          Path.of("any"), "network " + server.getAddress().getPort(), ProgressListener.NONE);
    }
  }
}
