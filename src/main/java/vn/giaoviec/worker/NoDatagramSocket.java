package vn.giaoviec.worker;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocketImpl;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketAddress;
import java.net.SocketException;

/** Refuses whatever is asked of it. */
final class NoDatagramSocket extends DatagramSocketImpl {
  @Override
  protected void create() throws SocketException {
    throw NoNetwork.refusal();
  }

  @Override
  protected void bind(int port, InetAddress address) throws SocketException {
    throw NoNetwork.refusal();
  }

  @Override
  protected void send(DatagramPacket packet) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected int peek(InetAddress from) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected int peekData(DatagramPacket packet) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected void receive(DatagramPacket packet) throws IOException {
    throw NoNetwork.refusal();
  }

  @SuppressWarnings("removal") // Still to be there where Java still has it.
  @Deprecated
  @Override
  protected void setTTL(byte hops) throws IOException {
    throw NoNetwork.refusal();
  }

  @SuppressWarnings("removal") // Still to be there where Java still has it.
  @Deprecated
  @Override
  protected byte getTTL() throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected void setTimeToLive(int hops) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected int getTimeToLive() throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected void join(InetAddress group) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected void leave(InetAddress group) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected void joinGroup(SocketAddress group, NetworkInterface by) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected void leaveGroup(SocketAddress group, NetworkInterface by) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  protected void close() {
    // Nothing was opened.
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
