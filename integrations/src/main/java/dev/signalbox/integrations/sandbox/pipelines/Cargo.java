package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Deployed;
import dev.signalbox.integrations.sandbox.Things;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What comes with a commit: the tags of all images, as its file names them. */
@Singleton
final class Cargo implements Deployed {
  private static final String KIND = "ci-cargo";
  private final Clock clock;

  Cargo(Clock clock) {
    this.clock = clock;
  }

  /** A commit that names nothing brings what the one before it brought. */
  static void load(Yard yard, String sha, String versions) {
    String before =
        yard.pipelines().stream()
            .reduce((_, last) -> last)
            .flatMap(it -> Json.text(it, "sha"))
            .flatMap(it -> text(yard.things(), yard.path(), it))
            .orElse("");
    yard.things()
        .add(
            KIND,
            key(yard.path(), sha),
            JsonObject.empty().with("text", versions.isEmpty() ? before : versions));
  }

  @Override
  public Optional<String> tag(Things things, String project, String environment, String component) {
    return things
        .find(Yard.PROJECT, project)
        .map(it -> new Yard(things, it, clock.instant()))
        .flatMap(yard -> WorldDeployments.passed(yard, environment))
        .flatMap(it -> text(things, project, it.sha()))
        .flatMap(it -> tag(it, component));
  }

  private static Optional<String> tag(String text, String component) {
    return Pattern.compile("(?ms)^%s:$.*?tag: (\\S+)".formatted(Pattern.quote(component)))
        .matcher(text)
        .results()
        .findFirst()
        .map((MatchResult it) -> it.group(1));
  }

  private static Optional<String> text(Things things, String project, String sha) {
    return things.find(KIND, key(project, sha)).map(it -> it.body()).flatMap(Cargo::text);
  }

  private static Optional<String> text(JsonNode body) {
    return Json.text(body, "text");
  }

  private static String key(String project, String sha) {
    return project + "@" + sha;
  }
}
