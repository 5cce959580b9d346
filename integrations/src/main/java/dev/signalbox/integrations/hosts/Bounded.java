package dev.signalbox.integrations.hosts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Keeps the beginning of what is written; our scripts say less than fits. */
final class Bounded extends OutputStream {
  private static final int MOST = 200_000;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

  @Override
  public synchronized void write(int one) {
    if (kept.size() < MOST) {
      kept.write(one);
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int count) {
    kept.write(bytes, from, Math.min(count, MOST - kept.size()));
  }

  synchronized String text() {
    return kept.toString(UTF_8);
  }
}
