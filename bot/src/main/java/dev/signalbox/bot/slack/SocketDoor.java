package dev.signalbox.bot.slack;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** What comes over the socket: the same payloads in envelopes, without signatures. */
@Singleton
final class SocketDoor {
  private static final Set<String> CARRIERS = Set.of("slash_commands", "interactive", "events_api");

  /** Nothing is sent back: then Slack sends an event again. */
  private static final String SILENCE = "";

  private final Understanding understanding;
  private final FrontDoor door;

  SocketDoor(Understanding understanding, FrontDoor door) {
    this.understanding = understanding;
    this.door = door;
  }

  String answer(String message) {
    return Json.read(message)
        .filter(envelope -> Json.text(envelope, "type").filter(CARRIERS::contains).isPresent())
        .flatMap(
            envelope -> Json.text(envelope, "envelope_id").map(id -> acknowledged(id, envelope)))
        .orElse(SILENCE);
  }

  private String acknowledged(String id, JsonNode envelope) {
    try (Correlation _ = Correlation.begun()) {
      Delivery delivery =
          Json.member(envelope, "payload")
              .map(payload -> understanding.of(Json.write(payload), true))
              .orElseGet(Delivery.Broken::new);
      Reply reply = door.answer(delivery, new Receipt(Receipt.Kind.ENVELOPE, id));
      if (reply.status() == 503) {
        return SILENCE;
      }
      JsonObject answer = JsonObject.empty().with("envelope_id", id);
      return payload(reply, envelope)
          .map(body -> answer.with("payload", body))
          .orElse(answer)
          .toString();
    }
  }

  private static Optional<JsonNode> payload(Reply reply, JsonNode envelope) {
    boolean taken =
        Json.member(envelope, "accepts_response_payload")
            .filter(it -> it.isBoolean() && it.getBooleanValue())
            .isPresent();
    return taken && reply.form() == Reply.Form.JSON ? Json.read(reply.body()) : Optional.empty();
  }
}
