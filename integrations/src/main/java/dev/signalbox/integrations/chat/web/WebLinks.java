package dev.signalbox.integrations.chat.web;

import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Links;
import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.chat.SlackConnection;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** Slack's {@code chat.getPermalink}. */
@Singleton
@Requires(beans = SlackConnection.class)
final class WebLinks implements Links {
  private final WebApi slack;

  WebLinks(WebApi slack) {
    this.slack = slack;
  }

  @Override
  public Optional<URI> to(Letters.Posted message) {
    JsonObject named =
        JsonObject.empty()
            .with("channel", message.channel().value())
            .with("message_ts", message.ts().value());
    return slack.ask("chat.getPermalink", named).called() instanceof Called.Ok(JsonNode answer)
        ? Json.text(answer, "permalink").flatMap(WebLinks::address)
        : Optional.empty();
  }

  /** An address that is none leads nowhere; it is no reason to fail. */
  private static Optional<URI> address(String said) {
    try {
      return Optional.of(URI.create(said));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
