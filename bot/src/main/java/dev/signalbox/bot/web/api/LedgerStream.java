package dev.signalbox.bot.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.handlers.ledger.Chronicle;
import dev.signalbox.handlers.ledger.Link;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;

/** The chain as JSON lines; a page of it is read when the one before it has left. */
final class LedgerStream extends InputStream {
  private final Chronicle chronicle;
  private final long until;
  private long at;
  private byte[] page = {};
  private int sent;

  LedgerStream(Chronicle chronicle, long after, long until) {
    this.chronicle = chronicle;
    this.at = after;
    this.until = until;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int from, int most) {
    while (sent == page.length) {
      if (at >= until) {
        return -1;
      }
      turn();
    }
    int taken = Math.min(most, page.length - sent);
    System.arraycopy(page, sent, into, from, taken);
    sent += taken;
    return taken;
  }

  private void turn() {
    Chronicle.Page next = chronicle.after(at, until);
    String lines =
        next.links().stream().map(Link::line).map(it -> it + "\n").collect(Collectors.joining());
    at = next.last();
    page = lines.getBytes(UTF_8);
    sent = 0;
  }
}
