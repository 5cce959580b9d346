package dev.signalbox.bench;

import java.lang.management.ManagementFactory;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/**
 * What it all ran on, with a yardstick: shared machines are fast at one hour and slow at another.
 */
final class Machine {
  private static final int BLOCK = 1 << 20;
  private static final int ROUNDS = 5;
  private static final long A_ROUND = 300_000_000;

  private Machine() {}

  static String inWords() throws GeneralSecurityException {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return "%d cores, load average %.1f, Java %s, SHA-256 at %.0f MB/s on one core"
        .formatted(
            system.getAvailableProcessors(),
            system.getSystemLoadAverage(),
            Runtime.version(),
            megabytesPerSecond());
  }

  private static double megabytesPerSecond() throws GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    byte[] block = new byte[BLOCK];
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      int blocks = 0;
      while (System.nanoTime() - start < A_ROUND) {
        digest.update(block);
        blocks++;
      }
      best = Math.max(best, blocks / ((System.nanoTime() - start) / 1e9));
    }
    return best;
  }
}
