package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.chat.SlackApi;
import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A file in three calls: an address, the bytes, and into which thread. */
@Singleton
final class FileDrop {
  private final SlackApi slack;

  FileDrop(SlackApi slack) {
    this.slack = slack;
  }

  Called drop(LetterRow row, Optional<String> thread) {
    byte[] content = row.content();
    var wanted =
        JsonObject.empty()
            .with("filename", row.file().orElseThrow())
            .with("length", content.length)
            .maybe("alt_txt", row.toBeSeen().map(Json::text));
    return after(
        slack.call("files.getUploadURLExternal", wanted),
        given -> {
          URI address = URI.create(Json.text(given, "upload_url").orElse(""));
          String id = Json.text(given, "file_id").orElse("");
          return after(slack.upload(address, content), _ -> share(row, id, thread));
        });
  }

  private Called share(LetterRow row, String id, Optional<String> thread) {
    if (!row.toPerson()) {
      return share(row.where(), row, id, thread);
    }
    var person = JsonObject.empty().with("users", row.channel());
    return after(
        slack.call("conversations.open", person),
        answer -> {
          Optional<JsonNode> talk = Json.member(answer, "channel");
          String place = talk.flatMap(found -> Json.text(found, "id")).orElse("");
          return share(place, row, id, thread);
        });
  }

  private Called share(String place, LetterRow row, String id, Optional<String> thread) {
    JsonNode file =
        JsonObject.empty().with("id", id).with("title", row.file().orElseThrow()).tree();
    var shared =
        JsonObject.empty()
            .with("files", List.of(file))
            .with("channel_id", place)
            .maybe("thread_ts", thread.map(Json::text));
    return slack.call("files.completeUploadExternal", shared);
  }

  private static Called after(Called first, Function<JsonNode, Called> then) {
    return switch (first) {
      case Called.Ok(JsonNode answer) -> then.apply(answer);
      case Called.Refused refused -> refused;
      case Called.Later later -> later;
      case Called.Unknown unknown -> unknown;
    };
  }
}
