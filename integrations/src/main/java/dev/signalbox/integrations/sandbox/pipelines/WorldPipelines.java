package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Pipelines;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.sandbox.StandIn;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The simulated world's pipelines. */
@Singleton
final class WorldPipelines implements Pipelines, StandIn {
  private final Server server;

  WorldPipelines(Server server) {
    this.server = server;
  }

  @Override
  public String neighbour() {
    return Server.NAME;
  }

  @Override
  public Asked<List<Pipeline>> of(Project project, String ref) {
    String doing = "reading the pipelines of %s in %s".formatted(ref, project);
    return server.ask(project, doing, yard -> of(yard, ref));
  }

  @Override
  public Asked<List<Pipeline>> ofMainBranch(Project project) {
    String doing = "reading the pipelines of the main branch of %s".formatted(project);
    return server.ask(project, doing, yard -> of(yard, yard.branch()));
  }

  private static List<Pipeline> of(Yard yard, String ref) {
    return yard.pipelines().stream()
        .filter(it -> Json.text(it, "ref").equals(Optional.of(ref)))
        .map(it -> read(yard, it))
        .sorted(Comparator.comparingLong(Pipeline::id).reversed())
        .limit(NEWEST)
        .toList();
  }

  static Pipeline read(Yard yard, JsonNode body) {
    long id = Json.member(body, "id").orElseThrow().getLongValue();
    return new Pipeline(
        id,
        Json.text(body, "ref").orElseThrow(),
        Json.text(body, "sha").orElseThrow(),
        yard.batch(id).progress(),
        Json.text(body, "created").map(Instant::parse).orElseThrow(),
        "https://gitlab.sandbox/%s/-/pipelines/%d".formatted(yard.path(), id));
  }

  @Override
  public Asked<Optional<Pipeline>> find(Project project, long pipeline) {
    String doing = "reading pipeline %d of %s".formatted(pipeline, project);
    return server.ask(
        project, doing, yard -> yard.pipeline(pipeline).map(body -> read(yard, body)));
  }

  @Override
  public Asked<List<Job>> jobs(Project project, long pipeline) {
    String doing = "reading the jobs of pipeline %d of %s".formatted(pipeline, project);
    return server.askFor(
        project, doing, yard -> yard.pipeline(pipeline).map(_ -> yard.batch(pipeline).jobs()));
  }
}
