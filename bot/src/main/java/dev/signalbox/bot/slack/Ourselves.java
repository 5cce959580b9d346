package dev.signalbox.bot.slack;

import dev.signalbox.bot.settings.Secret;
import dev.signalbox.bot.settings.Settings;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Which app we are. What was meant for another one is nobody's, even when Slack signed it. */
@Singleton
final class Ourselves {
  private final Optional<String> app;

  Ourselves(Settings settings) {
    this.app = settings.slack().appToken().map(Secret::value).flatMap(Ourselves::appOf);
  }

  boolean are(Delivery.Question question) {
    return app.isEmpty() || question.app().isEmpty() || app.equals(question.app());
  }

  /** A socket token names its app: {@code xapp-1-A012AB3CD4E-…}. */
  private static Optional<String> appOf(String token) {
    String[] parts = token.split("-", 4);
    return parts.length == 4 && parts[2].startsWith("A") ? Optional.of(parts[2]) : Optional.empty();
  }
}
