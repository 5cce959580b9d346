package dev.signalbox.handlers.ask;

import dev.signalbox.integrations.chat.KeptLetters;
import jakarta.inject.Singleton;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters of a run stay while something that it asks is open, long after its end too. */
@Singleton
final class OpenAsks implements KeptLetters {
  private static final Pattern LETTER = Pattern.compile("run/([a-z0-9]+)/.*");

  private final AskRows asks;

  OpenAsks(AskRows asks) {
    this.asks = asks;
  }

  @Override
  public boolean keeps(String key) {
    Matcher letter = LETTER.matcher(key);
    return letter.matches() && !asks.openOf(letter.group(1)).isEmpty();
  }
}
