package dev.signalbox.bench.load;

import java.util.Locale;
import java.util.stream.LongStream;

/** Times in order: of a request, from when it was meant to leave to the last byte of its answer. */
public final class Latencies {
  private final long[] sorted;

  public Latencies(LongStream nanos) {
    sorted = nanos.sorted().toArray();
  }

  private double millis(double share) {
    int place = (int) Math.ceil(share * sorted.length) - 1;
    return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, place)] / 1e6;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.1f / %.1f / %.0f ms", millis(0.50), millis(0.99), millis(1));
  }
}
