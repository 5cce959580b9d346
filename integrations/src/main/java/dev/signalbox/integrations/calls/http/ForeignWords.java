package dev.signalbox.integrations.calls.http;

import dev.signalbox.config.secret.LooksLikeSecret;
import java.util.Optional;

/** What a neighbour says in its own words, made fit to be told: short, and nothing secret in it. */
public final class ForeignWords {
  private static final int MANY = 200;

  private ForeignWords() {}

  public static String fit(String said) {
    String line = said.replaceAll("\\p{Cntrl}+", " ").strip();
    Optional<String> secret = LooksLikeSecret.in(line);
    if (secret.isPresent()) {
      return "with words that hold " + secret.get();
    }
    return line.length() <= MANY ? line : line.substring(0, MANY - 1) + "…";
  }
}
