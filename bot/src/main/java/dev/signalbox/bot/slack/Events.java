package dev.signalbox.bot.slack;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.handlers.command.Asked;
import dev.signalbox.integrations.chat.MessageTs;
import dev.signalbox.integrations.chat.SharedFiles.FileId;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/** Mentions, direct messages and opened homes; what programs and edits say is not heard. */
final class Events {
  private static final Delivery UNHEARD = new Delivery.Unheard();

  private Events() {}

  static Delivery delivery(String body) {
    JsonNode envelope = Json.read(body).orElseThrow(IllegalArgumentException::new);
    JsonNode event = Json.member(envelope, "event").orElseThrow(IllegalArgumentException::new);
    Receipt receipt =
        new Receipt(Receipt.Kind.EVENT, Given.text(Json.text(envelope, "event_id").orElse("")));
    return isSomebodys(event)
        ? asked(envelope, event)
            .<Delivery>map(
                asked ->
                    new Delivery.Question(
                        asked, receipt, new Way.OfEvent(), Json.text(envelope, "api_app_id")))
            .orElse(UNHEARD)
        : UNHEARD;
  }

  private static boolean isSomebodys(JsonNode event) {
    return Json.text(event, "user").isPresent()
        && Stream.of("bot_id", "bot_profile", "edited", "workflow_id")
            .noneMatch(name -> Json.member(event, name).filter(it -> !it.isNull()).isPresent())
        && isSaidByThem(event);
  }

  /** A subtype tells of what is no message; but for one with a file. */
  private static boolean isSaidByThem(JsonNode event) {
    return Json.member(event, "subtype")
        .filter(it -> !it.isNull() && !it.coerceStringValue().equals("file_share"))
        .isEmpty();
  }

  private static Optional<Asked> asked(JsonNode envelope, JsonNode event) {
    return switch (Given.text(Json.text(event, "type").orElse(""))) {
      case "app_mention" -> Optional.of(mentioned(envelope, event));
      case "message" ->
          Json.text(event, "channel_type")
              .filter("im"::equals)
              .map(_ -> mentioned(envelope, event));
      case "app_home_opened" ->
          Json.text(event, "tab")
              .filter("home"::equals)
              .map(_ -> new Asked.HomeOpened(asker(envelope, event)));
      default -> Optional.empty();
    };
  }

  private static Asked mentioned(JsonNode envelope, JsonNode event) {
    return new Asked.Mentioned(
        asker(envelope, event),
        new ChannelId(required(event, "channel")),
        new MessageTs(Json.text(event, "thread_ts").orElseGet(() -> required(event, "ts"))),
        Escapes.undoneAfterMention(Json.text(event, "text").orElse("")),
        Json.items(Json.member(event, "files")).stream()
            .flatMap(file -> Json.text(file, "id").filter(FileId::isOne).stream())
            .map(FileId::new)
            .toList());
  }

  private static SlackId asker(JsonNode envelope, JsonNode event) {
    String team =
        Stream.of(Json.text(event, "user_team"), Json.text(event, "team"))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(() -> required(envelope, "team_id"));
    return Given.asker(team, required(event, "user"));
  }

  private static String required(JsonNode node, String name) {
    return Given.text(Json.text(node, name).orElse(""));
  }
}
