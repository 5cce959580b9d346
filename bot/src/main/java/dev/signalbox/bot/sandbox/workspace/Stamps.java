package dev.signalbox.bot.sandbox.workspace;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/** Slack's timestamps, which are message ids and therefore never given twice, and other ids. */
@Singleton
public final class Stamps {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private long lastMicros;

  Stamps(Clock clock) {
    this.clock = clock;
  }

  public synchronized String next() {
    Instant now = clock.instant();
    long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
    lastMicros = Math.max(micros, lastMicros + 1);
    return String.format(Locale.ROOT, "%d.%06d", lastMicros / 1_000_000, lastMicros % 1_000_000);
  }

  /** An id in Slack's manner: its kind's letter, then what nobody guesses. */
  public String id(String letter) {
    StringBuilder id = new StringBuilder(letter).append('0');
    random.ints(12, 0, LETTERS.length()).forEach(at -> id.append(LETTERS.charAt(at)));
    return id.toString();
  }

  public String secret() {
    return id("") + id("");
  }

  public Instant now() {
    return clock.instant();
  }
}
