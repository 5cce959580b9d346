package dev.signalbox.bot.slack;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.slf4j.MDC;

/** One name for all that a request sets off, in every line that is logged for it. */
final class Correlation implements AutoCloseable {
  /** Read by the log's format, and by the outbox that passes it on. */
  static final String KEY = "request";

  private final Optional<String> before = Optional.ofNullable(MDC.get(KEY));

  private Correlation(String name) {
    MDC.put(KEY, name);
  }

  static Correlation begun() {
    byte[] random = new byte[6];
    ThreadLocalRandom.current().nextBytes(random);
    return new Correlation(HexFormat.of().formatHex(random));
  }

  /** While one thread works for the request of another. */
  static Correlation of(String name) {
    return new Correlation(name);
  }

  static String current() {
    return Optional.ofNullable(MDC.get(KEY)).orElse("none");
  }

  /** For a thread of its own, which the name does not reach by itself and which ends with it. */
  static <T> Supplier<T> carriedOver(Supplier<T> deed) {
    Optional<String> name = Optional.ofNullable(MDC.get(KEY));
    return () -> {
      name.ifPresent(known -> MDC.put(KEY, known));
      return deed.get();
    };
  }

  @Override
  public void close() {
    before.ifPresentOrElse(name -> MDC.put(KEY, name), () -> MDC.remove(KEY));
  }
}
