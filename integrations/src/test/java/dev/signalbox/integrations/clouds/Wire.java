package dev.signalbox.integrations.clouds;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** Between a client and a database: what is said passes through, and may be lost. */
final class Wire implements AutoCloseable {
  private static final byte[] TOO_MANY = error(1040, "Too many connections");
  private final ServerSocket door;
  private final int server;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final AtomicReference<Optional<Fault>> next = new AtomicReference<>(Optional.empty());

  /** What becomes of the next connection. */
  enum Fault {
    /** It is told that there are too many. */
    TURNED_AWAY,
    /** Nobody says anything to it. */
    SILENT,
    /** The commit arrives, and its answer is lost. */
    ANSWER_LOST,
    /** The commit is lost. */
    COMMIT_LOST
  }

  Wire(int server) {
    this.server = server;
    try {
      door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    } catch (IOException broken) {
      throw new UncheckedIOException("opening a door", broken);
    }
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  void next(Fault fault) {
    next.set(Optional.of(fault));
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        connect(kept(door.accept()), next.getAndSet(Optional.empty()));
      } catch (IOException closed) {
        return; // the test is over
      }
    }
  }

  private Socket kept(Socket socket) {
    open.add(socket);
    return socket;
  }

  private void connect(Socket client, Optional<Fault> fault) throws IOException {
    if (fault.filter(it -> it == Fault.SILENT).isPresent()) {
      return;
    }
    if (fault.filter(it -> it == Fault.TURNED_AWAY).isPresent()) {
      client.getOutputStream().write(TOO_MANY);
      client.shutdownOutput();
      return;
    }
    Socket there = kept(new Socket(InetAddress.getLoopbackAddress(), server));
    Line line = new Line(client, there, fault);
    Thread.ofVirtual().start(line::forth);
    Thread.ofVirtual().start(line::back);
  }

  /** As a server says it before anybody has introduced themselves. */
  private static byte[] error(int number, String text) {
    byte[] words = text.getBytes(US_ASCII);
    byte[] packet = new byte[7 + words.length];
    packet[0] = (byte) (3 + words.length);
    packet[4] = (byte) 0xFF;
    packet[5] = (byte) number;
    packet[6] = (byte) (number >> 8);
    System.arraycopy(words, 0, packet, 7, words.length);
    return packet;
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("closing the line", broken);
    }
  }
}
