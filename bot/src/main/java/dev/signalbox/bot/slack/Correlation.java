package dev.signalbox.bot.slack;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;

/** One name for all that a request sets off, in every line that is logged for it. */
final class Correlation implements AutoCloseable {
  /** Read by the log's format, and by the outbox that passes it on. */
  static final String KEY = "request";

  private Correlation() {}

  static Correlation begun() {
    byte[] random = new byte[6];
    ThreadLocalRandom.current().nextBytes(random);
    MDC.put(KEY, HexFormat.of().formatHex(random));
    return new Correlation();
  }

  @Override
  public void close() {
    MDC.remove(KEY);
  }
}
