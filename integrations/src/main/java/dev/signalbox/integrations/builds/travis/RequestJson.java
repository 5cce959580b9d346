package dev.signalbox.integrations.builds.travis;

import dev.signalbox.config.estate.Tree;
import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.builds.Fate;
import dev.signalbox.integrations.builds.Request;
import dev.signalbox.integrations.builds.RequestId;
import dev.signalbox.integrations.builds.Ticket;
import dev.signalbox.integrations.builds.Wish;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Requests in their words and in ours. */
final class RequestJson {
  private RequestJson() {}

  /** Their own message is why one was rejected; ours is that of the commit they made of it. */
  static Optional<Request> request(JsonNode item) {
    return BuildJson.id(item)
        .map(RequestId::new)
        .flatMap(
            id ->
                fate(item)
                    .map(fate -> new Request(id, message(item), moment(item, "created_at"), fate)));
  }

  private static String message(JsonNode item) {
    return Json.member(item, "commit")
        .flatMap(it -> Json.text(it, "message"))
        .or(() -> Json.text(item, "message"))
        .orElse("");
  }

  private static Optional<Fate> fate(JsonNode item) {
    Optional<List<BuildId>> builds =
        BuildJson.each(
            Json.items(Json.member(item, "builds")), it -> BuildJson.id(it).map(BuildId::new));
    boolean rejected = Json.text(item, "result").filter("rejected"::equals).isPresent();
    return rejected
        ? Optional.of(new Fate.Rejected(Json.text(item, "message").orElse("no reason was given")))
        : builds.map(it -> it.isEmpty() ? new Fate.Pending() : new Fate.Approved(it));
  }

  /** A build tells which request it comes from. */
  static Optional<Request> ofBuild(JsonNode build) {
    Optional<RequestId> request =
        Json.member(build, "request").flatMap(BuildJson::id).map(RequestId::new);
    return BuildJson.id(build)
        .flatMap(
            id ->
                request.map(
                    it ->
                        new Request(
                            it,
                            message(build),
                            moment(build, "started_at"),
                            new Fate.Approved(List.of(new BuildId(id))))));
  }

  static Optional<Ticket> ticket(JsonNode answer) {
    OptionalInt left =
        Json.member(answer, "remaining_requests")
            .filter(JsonNode::isNumber)
            .map(it -> OptionalInt.of(it.getIntValue()))
            .orElseGet(OptionalInt::empty);
    return Json.member(answer, "request")
        .flatMap(BuildJson::id)
        .map(id -> new Ticket(new RequestId(id), left));
  }

  static JsonObject body(Wish wish) {
    return JsonObject.empty()
        .with(
            "request",
            JsonObject.empty()
                .with("message", wish.message())
                .with("branch", wish.branch())
                .with("merge_mode", wish.mergeMode())
                .with("config", tree(wish.config()))
                .tree());
  }

  private static JsonNode tree(Tree tree) {
    return switch (tree) {
      case Tree.Leaf(String text) -> Json.text(text);
      case Tree.Items(var items) -> Json.array(items.stream().map(RequestJson::tree).toList());
      case Tree.Branches(var branches) ->
          JsonNode.createObjectNode(
              branches.entrySet().stream()
                  .collect(Collectors.toMap(Map.Entry::getKey, it -> tree(it.getValue()))));
    };
  }

  static Optional<Instant> moment(JsonNode item, String name) {
    try {
      return Json.text(item, name).map(it -> OffsetDateTime.parse(it).toInstant());
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
