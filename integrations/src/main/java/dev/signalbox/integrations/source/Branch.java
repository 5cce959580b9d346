package dev.signalbox.integrations.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** A branch of ours. Its name is made of a token alone, and of nothing that people wrote. */
public final class Branch {
  private static final String OURS = "signalbox/";
  private static final int DIGITS = 8;

  private Branch() {}

  /** What a branch cannot be called is left out, and the rest made another one again. */
  public static String of(String token) {
    String readable = token.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    String own = UUID.nameUUIDFromBytes(token.getBytes(UTF_8)).toString().substring(0, DIGITS);
    return OURS + readable + "-" + own;
  }
}
