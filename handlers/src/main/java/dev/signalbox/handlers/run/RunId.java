package dev.signalbox.handlers.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * How people call a run: short enough to be typed from a telephone, without letters that look
 * alike.
 */
public record RunId(String value) {
  private static final String LETTERS = "abcdefghjkmnpqrstvwxyz23456789";
  private static final int LONG = 6;

  public RunId {
    if (!value.matches("[a-z0-9]{6}")) {
      throw new IllegalArgumentException("'%s' is not a run like k4x7pq".formatted(value));
    }
  }

  static RunId fresh(SecureRandom random) {
    StringBuilder letters = new StringBuilder();
    random.ints(LONG, 0, LETTERS.length()).forEach(at -> letters.append(LETTERS.charAt(at)));
    return new RunId(letters.toString());
  }

  /** Always the same for the same words. */
  static RunId of(String words) {
    StringBuilder letters = new StringBuilder();
    byte[] digest = sha256(words);
    for (int at = 0; at < LONG; at++) {
      letters.append(LETTERS.charAt(Byte.toUnsignedInt(digest[at]) % LETTERS.length()));
    }
    return new RunId(letters.toString());
  }

  private static byte[] sha256(String words) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  /** The name of the letter that is its card. */
  public String card() {
    return "run/%s/card".formatted(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
