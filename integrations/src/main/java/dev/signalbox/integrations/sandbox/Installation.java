package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands on a site from a moment on, which may be one to come.
 *
 * @param site with its estate and environment: gigadb/live/upstream
 * @param names of the certificate that was put there with it; none leaves the one before
 * @param origin what it was brought from
 */
public record Installation(
    String site, Instant from, Image image, List<String> names, Origin origin) {
  private static final String KIND = "installation";

  public Installation {
    names = List.copyOf(names);
  }

  /** Where it comes from: the pipeline that brought it, not the build that made it. */
  public record Origin(String ref, String sha) {}

  public static Optional<Installation> current(Things things, String site, Instant now) {
    return things.all(KIND, site + "/").stream()
        .map(it -> read(site, it.body()))
        .filter(it -> !it.from().isAfter(now))
        .max(Comparator.comparing(Installation::from));
  }

  public void add(Things things) {
    things.add(KIND, "%s/%s/%s".formatted(site, from, origin.ref()), write());
  }

  private JsonObject write() {
    return JsonObject.empty()
        .with("from", from.toString())
        .with("image", image.write().tree())
        .with("names", names.stream().map(Json::text).toList())
        .with("ref", origin.ref())
        .with("sha", origin.sha());
  }

  private static Installation read(String site, JsonNode body) {
    return new Installation(
        site,
        Json.text(body, "from").map(Instant::parse).orElseThrow(),
        Image.read(Json.member(body, "image").orElseThrow()),
        Json.items(Json.member(body, "names")).stream().map(JsonNode::getStringValue).toList(),
        new Origin(Json.text(body, "ref").orElseThrow(), Json.text(body, "sha").orElseThrow()));
  }
}
