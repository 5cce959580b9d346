package dev.signalbox.bot.slack;

import dev.signalbox.bot.settings.Secret;
import dev.signalbox.bot.settings.Settings;
import dev.signalbox.integrations.chat.SlackConnection;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The chat port is told where its workspace is. */
@Factory
final class SlackWiring {
  @Singleton
  SlackConnection connection(Settings settings) {
    return new SlackConnection(
        settings.slack().api(), settings.slack().botToken().map(Secret::value));
  }
}
