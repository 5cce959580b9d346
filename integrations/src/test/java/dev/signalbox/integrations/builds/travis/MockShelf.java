package dev.signalbox.integrations.builds.travis;

import dev.signalbox.integrations.builds.Stage;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** What a Travis of a test keeps. A request's build has the next number after it. */
final class MockShelf {
  private final Map<Long, String> messages = new ConcurrentSkipListMap<>();
  private final Map<Long, Kept> kept = new ConcurrentSkipListMap<>();
  private final Map<Long, Boolean> rejected = new ConcurrentHashMap<>();
  final Map<Long, String> printed = new ConcurrentHashMap<>();
  final AtomicBoolean rejectsTheNext = new AtomicBoolean();
  final AtomicBoolean judged = new AtomicBoolean();
  private final AtomicLong last = new AtomicLong(100);

  private record Kept(String branch, String event, String state, String message, long request) {}

  int taken() {
    return messages.size();
  }

  long take(String message) {
    judged.set(false);
    long id = last.addAndGet(2);
    messages.put(id, message);
    rejected.put(id, rejectsTheNext.getAndSet(false));
    return id;
  }

  void judge() {
    judged.set(true);
    messages.forEach(
        (id, message) -> {
          if (!rejected.getOrDefault(id, false)) {
            kept.putIfAbsent(id + 1, new Kept("production", "api", "started", message, id));
          }
        });
  }

  long push(String branch, Stage stage) {
    long id = last.addAndGet(2) + 1;
    kept.put(id, new Kept(branch, "push", word(stage), "Merge it", id - 1));
    return id;
  }

  void pass(long build) {
    kept.computeIfPresent(
        build, (_, it) -> new Kept(it.branch(), it.event(), "passed", it.message(), it.request()));
  }

  private static String word(Stage stage) {
    return stage == Stage.CANCELLED ? "canceled" : stage.name().toLowerCase(Locale.ROOT);
  }

  /** What was pushed is listed, too. */
  List<JsonNode> requests() {
    Stream<JsonNode> pushed =
        kept.values().stream()
            .filter(it -> it.event().equals("push"))
            .map(it -> entry(it.request()).with("event_type", "push").tree());
    return Stream.concat(pushed, messages.keySet().stream().flatMap(it -> request(it).stream()))
        .toList();
  }

  Optional<JsonNode> request(long id) {
    return Optional.ofNullable(messages.get(id)).map(message -> request(id, message));
  }

  private JsonNode request(long id, String message) {
    boolean built = kept.containsKey(id + 1);
    boolean no = judged.get() && rejected.getOrDefault(id, false);
    return entry(id)
        .with("event_type", "api")
        .with("created_at", "2026-11-20T09:00:00Z")
        .with("state", built || no ? "finished" : "pending")
        .orNull("result", no ? Optional.of("rejected") : Optional.of("approved").filter(_ -> built))
        .orNull("message", Optional.of("the build configuration could not be read").filter(_ -> no))
        .with("commit", JsonObject.empty().with("message", message).tree())
        .with("builds", built ? List.of(entry(id + 1).tree()) : List.of())
        .tree();
  }

  private static JsonObject entry(long id) {
    return JsonObject.empty().with("id", JsonNode.createNumberNode(id));
  }

  /** The newest first. An empty word leaves all. */
  List<JsonNode> builds(String event, String branch, String states) {
    return kept.entrySet().stream()
        .filter(it -> event.isEmpty() || it.getValue().event().equals(event))
        .filter(it -> branch.isEmpty() || it.getValue().branch().equals(branch))
        .filter(it -> states.isEmpty() || states.contains(it.getValue().state()))
        .map(it -> build(it.getKey(), it.getValue()))
        .toList()
        .reversed();
  }

  Optional<JsonNode> build(long id) {
    return Optional.ofNullable(kept.get(id)).map(it -> build(id, it));
  }

  private static JsonNode build(long id, Kept build) {
    JsonObject job = entry(id).with("number", id + ".1").with("state", build.state());
    return entry(id)
        .with("number", Long.toString(id))
        .with("state", build.state())
        .with("event_type", build.event())
        .with("started_at", "2026-11-20T09:00:00Z")
        .with("finished_at", "2026-11-20T09:00:20Z")
        .with("branch", JsonObject.empty().with("name", build.branch()).tree())
        .with(
            "commit",
            JsonObject.empty()
                .with("sha", "%040x".formatted(id))
                .with("message", build.message())
                .tree())
        .with("request", entry(build.request()).tree())
        .with("jobs", List.<JsonNode>of(job.tree()))
        .tree();
  }
}
