package vn.giaoviec.worker;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel; public, because Java makes it by its name. */
public final class NoChannels extends SelectorProvider {
  @Override
  public DatagramChannel openDatagramChannel() throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  public Pipe openPipe() throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  public AbstractSelector openSelector() throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  public SocketChannel openSocketChannel() throws IOException {
    throw NoNetwork.refusal();
  }

  @Override
  public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
    throw NoNetwork.refusal();
  }
}
