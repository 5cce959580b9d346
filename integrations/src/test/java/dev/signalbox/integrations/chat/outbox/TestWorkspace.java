package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.integrations.chat.SlackApi;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A workspace in memory: it keeps what is posted, and fails in the ways it is told to. */
final class TestWorkspace implements SlackApi {
  record Seen(String method, JsonObject said) {
    String text(String name) {
      return Json.text(said.tree(), name).orElse("");
    }
  }

  final List<Seen> seen = new ArrayList<>();
  final List<JsonNode> messages = new ArrayList<>();
  private final Deque<Called> planned = new ArrayDeque<>();
  private boolean dies;
  private boolean readable = true;

  synchronized void next(Called outcome) {
    planned.add(outcome);
  }

  /** Takes the next message and then breaks, as a process does that is killed before its commit. */
  synchronized void diesAfterNext() {
    dies = true;
  }

  synchronized void unreadable() {
    readable = false;
  }

  synchronized List<String> said(String method) {
    return seen.stream()
        .filter(call -> call.method().equals(method))
        .map(call -> call.text("text"))
        .toList();
  }

  @Override
  public synchronized Called call(String method, JsonObject arguments) {
    seen.add(new Seen(method, arguments));
    if (!planned.isEmpty()) {
      return planned.remove();
    }
    return switch (method) {
      case "chat.postMessage" -> posted(arguments);
      case "conversations.history", "conversations.replies" -> history();
      case "conversations.open" -> ok("channel", JsonObject.empty().with("id", "D0TALK").tree());
      case "files.getUploadURLExternal" -> upload();
      default -> ok("done", Json.text("yes"));
    };
  }

  private Called posted(JsonObject message) {
    String ts = "1763629200.%06d".formatted(messages.size() + 1);
    messages.add(message.with("ts", ts).tree());
    if (dies) {
      dies = false;
      throw new IllegalStateException("planted: killed before the commit");
    }
    return new Called.Ok(
        message
            .with("ok", true)
            .with("ts", ts)
            .with("channel", Objects.requireNonNull(message.members().get("channel")))
            .tree());
  }

  private Called history() {
    return readable ? ok("messages", Json.array(messages)) : new Called.Refused("missing_scope");
  }

  private static Called upload() {
    var given = JsonObject.empty().with("file_id", "F0001");
    return new Called.Ok(given.with("upload_url", "https://files.slack.com/upload/1").tree());
  }

  private static Called ok(String name, JsonNode value) {
    return new Called.Ok(JsonObject.empty().with("ok", true).with(name, value).tree());
  }

  @Override
  public synchronized Called upload(URI address, byte[] content) {
    seen.add(new Seen("upload", JsonObject.empty().with("length", content.length)));
    return ok("done", Json.text("yes"));
  }

  @Override
  public synchronized Called answer(URI responseUrl, JsonObject message) {
    seen.add(new Seen("response_url", message));
    return Optional.ofNullable(planned.poll()).orElseGet(() -> ok("done", Json.text("yes")));
  }
}
