package dev.signalbox.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/** One connection that is kept, with at most one request under way. */
final class Line {
  private final SocketChannel channel;
  private final ReplyReader reader = new ReplyReader();
  private int number;

  private Line(SocketChannel channel) {
    this.channel = channel;
  }

  static Line open(int port, Selector selector) throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    SocketChannel channel = SocketChannel.open(new InetSocketAddress(here, port));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    Line line = new Line(channel);
    channel.register(selector, SelectionKey.OP_READ, line);
    return line;
  }

  int number() {
    return number;
  }

  void send(int request, ByteBuffer wire) throws IOException {
    number = request;
    while (wire.hasRemaining()) {
      channel.write(wire);
    }
  }

  Optional<Reply> hear() throws IOException {
    return reader.read(channel);
  }

  void close() {
    try {
      channel.close();
    } catch (IOException alreadyGone) {
      // it is closed, which is all that was wanted
    }
  }
}
