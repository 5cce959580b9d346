package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Begun;
import dev.signalbox.integrations.pipelines.History;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Progress;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** What has run lately in the simulated world. */
@Singleton
final class WorldHistory implements History {
  private final Server server;

  WorldHistory(Server server) {
    this.server = server;
  }

  @Override
  public Asked<List<Begun>> since(Project project, Instant moment) {
    String doing = "looking which jobs of %s have been set going".formatted(project);
    return server.ask(
        project,
        doing,
        yard ->
            yard.works().stream()
                .filter(it -> it.going().isPresent())
                .map(it -> begun(yard, it))
                .filter(it -> it.isSince(moment))
                .toList());
  }

  private static Begun begun(Yard yard, Work work) {
    Job job = yard.batch(work.pipeline()).job(work);
    return new Begun(
        job,
        yard.pipeline(work.pipeline()).flatMap(it -> Json.text(it, "ref")).orElseThrow(),
        work.going().map(Going::began).filter(_ -> job.progress() != Progress.WAITS_FOR_RUNNER));
  }
}
