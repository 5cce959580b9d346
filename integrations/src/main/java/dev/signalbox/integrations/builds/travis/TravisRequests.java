package dev.signalbox.integrations.builds.travis;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.builds.Marker;
import dev.signalbox.integrations.builds.Request;
import dev.signalbox.integrations.builds.RequestId;
import dev.signalbox.integrations.builds.Requests;
import dev.signalbox.integrations.builds.Standing;
import dev.signalbox.integrations.builds.Ticket;
import dev.signalbox.integrations.builds.Wish;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Builds that Travis is asked for. */
@Singleton
@InEarnest
final class TravisRequests implements Requests {
  private static final int MANY = 100;
  private final Travis travis;

  TravisRequests(Travis travis) {
    this.travis = travis;
  }

  @Override
  public Asked<Standing> standing(Connection.Travis on) {
    String doing = "asking what our key may do with %s".formatted(on.repository());
    return travis
        .one(on.reach(), doing, Address.of("repo", on.repository()))
        .map(TravisRequests::standing);
  }

  /** What it does not say it does not allow. */
  private static Standing standing(JsonNode repository) {
    return new Standing(
        isTrue(repository, "active"),
        Json.member(repository, "@permissions")
            .filter(it -> isTrue(it, "create_request"))
            .isPresent());
  }

  private static boolean isTrue(JsonNode object, String name) {
    return Json.member(object, name)
        .filter(it -> it.isBoolean() && it.getBooleanValue())
        .isPresent();
  }

  @Override
  public Asked<List<Request>> recent(Connection.Travis on) {
    String doing = "reading what was asked of %s lately".formatted(on.repository());
    return recent(on, doing);
  }

  private Asked<List<Request>> recent(Connection.Travis on, String doing) {
    Address address = Address.of("repo", on.repository(), "requests").with("limit", MANY);
    return travis
        .some(on.reach(), doing, address, "requests")
        .map(items -> items.stream().filter(TravisRequests::isOurs).toList())
        .then(items -> read(doing, items, RequestJson::request));
  }

  /** Not what was pushed. One that is not judged yet may not say what it is. */
  private static boolean isOurs(JsonNode item) {
    return Json.text(item, "event_type").filter(it -> !it.equals("api")).isEmpty();
  }

  private static Asked<List<Request>> read(
      String doing, List<JsonNode> items, Function<JsonNode, Optional<Request>> reading) {
    return Travis.read(doing, BuildJson.each(items, reading)).map(TravisRequests::newestFirst);
  }

  private static List<Request> newestFirst(List<Request> some) {
    return some.stream()
        .sorted(Comparator.comparingLong((Request it) -> it.id().value()).reversed())
        .toList();
  }

  @Override
  public Asked<Optional<Request>> find(Connection.Travis on, RequestId id) {
    String doing = "reading request %s of %s".formatted(id, on.repository());
    Address address = Address.of("repo", on.repository(), "request", id.toString());
    return travis
        .find(on.reach(), doing, address)
        .then(
            found ->
                found.isEmpty()
                    ? new Asked.Told<>(Optional.empty())
                    : Travis.read(doing, found.flatMap(RequestJson::request)).map(Optional::of));
  }

  /** Their list of requests may lag behind their builds, and the other way round. */
  @Override
  public Asked<List<Request>> marked(Connection.Travis on, Marker marker) {
    String doing = "looking for %s in %s".formatted(marker, on.repository());
    return recent(on, doing)
        .then(
            asked ->
                built(on, doing)
                    .map(
                        built ->
                            Stream.concat(asked.stream(), built.stream())
                                .filter(it -> marker.isKinOf(it.message()))
                                .toList()))
        .map(TravisRequests::each);
  }

  /** One that both lists have is told once. */
  private static List<Request> each(List<Request> found) {
    Map<RequestId, Request> each = new LinkedHashMap<>();
    found.forEach(it -> each.putIfAbsent(it.id(), it));
    return newestFirst(List.copyOf(each.values()));
  }

  private Asked<List<Request>> built(Connection.Travis on, String doing) {
    Address address =
        TravisBuilds.address(on, "api").with("limit", MANY).with("include", "build.request");
    return travis
        .some(on.reach(), doing, address, "builds")
        .then(items -> read(doing, items, RequestJson::ofBuild));
  }

  @Override
  public Ordered<Ticket> ask(Connection.Travis on, Wish wish) {
    String doing = "asking %s for '%s'".formatted(on.repository(), wish.message());
    Address address = Address.of("repo", on.repository(), "requests");
    return travis.order(on.reach(), doing, address, RequestJson.body(wish), RequestJson::ticket);
  }
}
