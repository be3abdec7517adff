package vn.giaoviec.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;

/** Refuses whatever is asked of it. */
final class NoSocket extends SocketImpl {
  @Override
  protected void create(boolean stream) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected void connect(String host, int port) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected void connect(InetAddress address, int port) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected void connect(SocketAddress address, int timeout) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected void bind(InetAddress host, int port) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected void listen(int backlog) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected void accept(SocketImpl other) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected InputStream getInputStream() throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected OutputStream getOutputStream() throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected int available() {
    return 0;
  }

  @Override
  protected void close() {
    // Nothing was opened.
  }

  @Override
  protected void sendUrgentData(int data) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  public void setOption(int option, Object value) throws SocketException {
    throw NoNetwork.refusal();
  }

  @Override
  public Object getOption(int option) throws SocketException {
    throw NoNetwork.refusal();
  }
}
