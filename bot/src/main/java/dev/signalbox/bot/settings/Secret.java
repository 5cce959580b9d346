package dev.signalbox.bot.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Something that must not be printed: only who asks for the value by name gets it. */
public record Secret(String value) {
  public Secret {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a secret is never blank");
    }
  }

  /** Takes as long for a near miss as for a far one. */
  public boolean is(String guess) {
    return MessageDigest.isEqual(bytes(value), bytes(guess));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "•••";
  }
}
