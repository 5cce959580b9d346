package dev.signalbox.integrations.chat;

import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.net.URI;
import java.time.Duration;

/** Slack's Web API. It never throws for what Slack or the network does: that is an outcome. */
public interface SlackApi {
  Called call(String method, JsonObject arguments);

  /** Bytes to the address that {@code files.getUploadURLExternal} gave. */
  Called upload(URI address, byte[] content);

  /** A late answer to the address that came with a command or a press. */
  Called answer(URI responseUrl, JsonObject message);

  sealed interface Called {
    record Ok(JsonNode answer) implements Called {}

    /** Slack said no, by its own name for it: asking again changes nothing. */
    record Refused(String error) implements Called {}

    /** Nothing has happened; not before {@code after} has passed. */
    record Later(Duration after) implements Called {}

    /** It was sent, and nobody told us what became of it. */
    record Unknown(String trouble) implements Called {}
  }
}
