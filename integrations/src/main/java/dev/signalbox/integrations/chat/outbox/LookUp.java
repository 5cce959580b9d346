package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.chat.SlackApi;
import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Finds a letter in Slack by the key in its metadata. */
@Singleton
final class LookUp {
  static final String EVENT = "signalbox_letter";
  private static final Duration SOON = Duration.ofSeconds(3);

  sealed interface Answer {}

  record Found(String place, String ts) implements Answer {}

  record NotThere() implements Answer {}

  /** The bot may not read there. */
  record NobodyKnows() implements Answer {}

  record AskLater(Duration after) implements Answer {}

  private final SlackApi slack;

  LookUp(SlackApi slack) {
    this.slack = slack;
  }

  Answer find(LetterRow row, Optional<String> thread) {
    if (row.where().equals(row.channel()) && row.toPerson()) {
      return inTalk(row, thread);
    }
    return in(row.where(), row, thread);
  }

  private Answer inTalk(LetterRow row, Optional<String> thread) {
    var person = JsonObject.empty().with("users", row.channel());
    return switch (slack.call("conversations.open", person)) {
      case Called.Ok(JsonNode answer) ->
          Json.member(answer, "channel")
              .flatMap(channel -> Json.text(channel, "id"))
              .map(talk -> in(talk, row, thread))
              .orElseGet(NobodyKnows::new);
      case Called.Refused _ -> new NobodyKnows();
      case Called.Later(Duration after) -> new AskLater(after);
      case Called.Unknown _ -> new AskLater(SOON);
    };
  }

  private Answer in(String place, LetterRow row, Optional<String> thread) {
    var where =
        JsonObject.empty()
            .with("channel", place)
            .with("include_all_metadata", true)
            .with("oldest", Long.toString(row.createdAt().minusSeconds(60).getEpochSecond()))
            .with("limit", 200)
            .maybe("ts", thread.map(Json::text));
    String method = thread.isPresent() ? "conversations.replies" : "conversations.history";
    return switch (slack.call(method, where)) {
      case Called.Ok(JsonNode answer) -> among(place, row, answer);
      case Called.Refused _ -> new NobodyKnows();
      case Called.Later(Duration after) -> new AskLater(after);
      case Called.Unknown _ -> new AskLater(SOON);
    };
  }

  private static Answer among(String place, LetterRow row, JsonNode answer) {
    return Json.items(Json.member(answer, "messages")).stream()
        .filter(message -> key(message).filter(row.letterKey()::equals).isPresent())
        .flatMap(message -> Json.text(message, "ts").stream())
        .findFirst()
        .<Answer>map(ts -> new Found(place, ts))
        .orElseGet(NotThere::new);
  }

  private static Optional<String> key(JsonNode message) {
    return Json.member(message, "metadata")
        .filter(metadata -> Json.text(metadata, "event_type").filter(EVENT::equals).isPresent())
        .flatMap(metadata -> Json.member(metadata, "event_payload"))
        .flatMap(payload -> Json.text(payload, "letter"));
  }
}
