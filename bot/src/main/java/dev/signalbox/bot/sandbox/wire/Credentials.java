package dev.signalbox.bot.sandbox.wire;

import dev.signalbox.bot.settings.Secret;
import dev.signalbox.bot.settings.Settings;
import jakarta.inject.Singleton;

/** What the workspace and the bot know of each other: the signing secret and the bot's token. */
@Singleton
public final class Credentials {
  private final Secret signing;
  private final Secret botToken;

  Credentials(Settings settings) {
    this.signing = settings.slack().signing().orElseThrow();
    this.botToken = settings.slack().botToken().orElseThrow();
  }

  Signature signature() {
    return new Signature(signing.value());
  }

  public boolean isToken(String given) {
    return botToken.is(given);
  }
}
