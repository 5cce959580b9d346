package dev.signalbox.handlers.run;

import dev.signalbox.integrations.chat.SlackApi;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Slack as people see it: what was posted, as it stands now. It goes away, and comes back. */
final class FickleWorkspace implements SlackApi {
  /** One message: the letter that it carries, under which other, and what it says by now. */
  record Seen(String letter, String ts, String thread, JsonNode metadata, String text) {
    Seen saying(String words) {
      return new Seen(letter, ts, thread, metadata, words);
    }
  }

  private enum Line {
    FINE,
    /** What is sent next still arrives; its answer does not, nor anything after it. */
    BREAKING,
    CUT
  }

  private final List<Seen> messages = new ArrayList<>();
  private Line line = Line.FINE;

  synchronized List<Seen> messages() {
    return List.copyOf(messages);
  }

  synchronized void goesAway() {
    line = Line.BREAKING;
  }

  synchronized void comesBack() {
    line = Line.FINE;
  }

  @Override
  public synchronized Called call(String method, JsonObject said) {
    if (line == Line.CUT) {
      return new Called.Unknown("nobody answers");
    }
    Called called =
        switch (method) {
          case "chat.postMessage" -> post(said);
          case "chat.update" -> edit(said);
          case "conversations.history" -> found("");
          case "conversations.replies" -> found(text(said, "ts"));
          default -> new Called.Refused("unknown_method");
        };
    if (line == Line.BREAKING) {
      line = Line.CUT;
      return new Called.Unknown("the answer was lost");
    }
    return called;
  }

  private Called post(JsonObject said) {
    String ts = "1763629200.%06d".formatted(messages.size() + 1);
    JsonNode metadata = Objects.requireNonNull(said.members().get("metadata"));
    String letter =
        Json.member(metadata, "event_payload").flatMap(it -> Json.text(it, "letter")).orElseThrow();
    messages.add(new Seen(letter, ts, text(said, "thread_ts"), metadata, text(said, "text")));
    return ok(JsonObject.empty().with("ts", ts).with("channel", text(said, "channel")));
  }

  private Called edit(JsonObject said) {
    messages.replaceAll(
        it -> it.ts().equals(text(said, "ts")) ? it.saying(text(said, "text")) : it);
    return ok(JsonObject.empty());
  }

  private Called found(String thread) {
    List<JsonNode> found =
        messages.stream()
            .filter(it -> it.thread().equals(thread))
            .map(
                it -> JsonObject.empty().with("ts", it.ts()).with("metadata", it.metadata()).tree())
            .toList();
    return ok(JsonObject.empty().with("messages", Json.array(found)));
  }

  private static Called ok(JsonObject answer) {
    return new Called.Ok(answer.with("ok", true).tree());
  }

  private static String text(JsonObject said, String name) {
    return Json.text(said.tree(), name).orElse("");
  }

  @Override
  public Called upload(URI address, byte[] content) {
    return new Called.Refused("unknown_method");
  }

  @Override
  public Called answer(URI responseUrl, JsonObject message) {
    return new Called.Refused("unknown_method");
  }
}
