package dev.signalbox.integrations.clouds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** One connection through the wire: both ways, until one side hangs up. */
final class Line {
  private final Socket client;
  private final Socket server;
  private final Optional<Wire.Fault> fault;
  private final AtomicBoolean losing = new AtomicBoolean();

  Line(Socket client, Socket server, Optional<Wire.Fault> fault) {
    this.client = client;
    this.server = server;
    this.fault = fault;
  }

  void forth() {
    pump(
        client,
        server,
        said -> {
          boolean lost = fault.isPresent() && new String(said, ISO_8859_1).contains("COMMIT");
          losing.set(lost);
          return !lost || fault.filter(it -> it == Wire.Fault.ANSWER_LOST).isPresent();
        });
  }

  /** An answer that is lost has been given: whatever it tells has happened by then. */
  void back() {
    pump(server, client, _ -> !losing.get());
  }

  private interface Passing {
    boolean passes(byte[] said);
  }

  private static void pump(Socket from, Socket to, Passing passing) {
    byte[] buffer = new byte[8192];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      for (int many = in.read(buffer); many > 0; many = in.read(buffer)) {
        byte[] said = Arrays.copyOf(buffer, many);
        if (!passing.passes(said)) {
          return;
        }
        to.getOutputStream().write(said);
      }
    } catch (IOException gone) {
      return; // both sides are closed by now, which is all that the end of a line is
    }
  }
}
