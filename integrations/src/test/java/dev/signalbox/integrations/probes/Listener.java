package dev.signalbox.integrations.probes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that says what it is told to, well-formed or not. */
final class Listener implements AutoCloseable {
  final List<String> heard = new CopyOnWriteArrayList<>();
  private final ServerSocket socket;

  private Listener(ServerSocket socket, Manners manners) {
    this.socket = socket;
    Thread.ofVirtual().start(() -> serve(manners));
  }

  @FunctionalInterface
  interface Manners {
    void meet(Socket visitor) throws IOException;
  }

  static Listener on(ServerSocket socket, Manners manners) {
    return new Listener(socket, manners);
  }

  static Listener of(Manners manners) throws IOException {
    return new Listener(plain(), manners);
  }

  /** Each visitor hears the next of these, the last one again and again, and is sent away. */
  static Listener saying(String... answers) throws IOException {
    List<String> left = new CopyOnWriteArrayList<>(answers);
    return of(
        visitor -> {
          head(visitor.getInputStream());
          String answer = left.size() > 1 ? left.removeFirst() : left.getFirst();
          visitor.getOutputStream().write(answer.getBytes(ISO_8859_1));
        });
  }

  private static ServerSocket plain() throws IOException {
    return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
  }

  Door door() {
    return new Door("127.0.0.1", socket.getLocalPort());
  }

  private void serve(Manners manners) {
    try {
      while (true) {
        Socket visitor = socket.accept();
        heard.add("visitor");
        Thread.ofVirtual().start(() -> meet(manners, visitor));
      }
    } catch (SocketException closed) {
      heard.add("closed");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void meet(Manners manners, Socket visitor) {
    try (visitor) {
      manners.meet(visitor);
    } catch (IOException leftEarly) {
      // whoever hangs up has heard enough
    }
  }

  static String head(InputStream from) throws IOException {
    StringBuilder head = new StringBuilder();
    int next = from.read();
    while (next >= 0) {
      head.append((char) next);
      if (head.toString().endsWith("\r\n\r\n")) {
        return head.toString();
      }
      next = from.read();
    }
    return head.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
