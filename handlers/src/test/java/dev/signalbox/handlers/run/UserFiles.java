package dev.signalbox.handlers.run;

import dev.signalbox.config.people.UserId;
import dev.signalbox.config.type.Handle;
import dev.signalbox.config.type.InputType;
import dev.signalbox.handlers.file.File;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.upload.Intake;
import dev.signalbox.handlers.upload.PlantedFiles;
import dev.signalbox.integrations.chat.SharedFiles.FileId;
import dev.signalbox.integrations.chat.SharedFiles.Got;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files of users as people hand them over. */
final class UserFiles {
  static final String CLEO = "0b6d3c52-7f41-4e9a-8c13-9d2e4f6a7b80";
  static final String DORA = "c4a1e7d0-52b3-4f68-9e0c-1a2b3c4d5e6f";

  private UserFiles() {}

  /** By somebody in Slack. */
  static File taken(Track track, String name, String text) {
    FileId shared = track.the(PlantedFiles.class).plant("F1", new Got.Text(name, text));
    Intake intake = track.the(Intake.class);
    return switch (intake.take(new UserId("U0OPS1"), shared, InputType.any(Handle.FILE))) {
      case Intake.Taken.Kept(File file, boolean _) -> file;
      case Intake.Taken.Not(Refused no) -> throw new IllegalStateException(no.toString());
    };
  }

  static String of(JsonObject... documents) {
    return Json.write(
        JsonObject.empty()
            .with("docs", Stream.of(documents).map(JsonObject::tree).toList())
            .tree());
  }

  static String users(String... ids) {
    return of(
        Stream.of(ids).flatMap(it -> Stream.of(key(it), safe(it))).toArray(JsonObject[]::new));
  }

  static JsonObject key(String id) {
    return begun("gpiiKey", id).with("prefsSafeId", "prefsSafe-" + id);
  }

  static JsonObject safe(String id) {
    return begun("prefsSafe", "prefsSafe-" + id)
        .with("prefsSafeType", "user")
        .with("name", id)
        .with("preferences", JsonNode.createObjectNode(Map.of()));
  }

  private static JsonObject begun(String type, String id) {
    return JsonObject.empty().with("_id", id).with("type", type).with("schemaVersion", "0.2");
  }

  static List<String> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(it -> UUID.nameUUIDFromBytes(new byte[] {(byte) it, (byte) (it >> 8)}))
        .map(UUID::toString)
        .sorted()
        .toList();
  }
}
