package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Runners;
import jakarta.inject.Singleton;
import java.util.List;

/** Jobs are tagged with who plays them: without a runner for that name they wait for ever. */
@Singleton
final class RunnerCheck implements EstateCheck {
  private final Runners runners;

  RunnerCheck(Runners runners) {
    this.runners = runners;
  }

  private record Served(String actor, List<String> by) {}

  @Override
  public String about() {
    return "runners";
  }

  @Override
  public Finding look(Estate estate) {
    return Tally.of(
            Round.USUAL.ask(Project.all(estate.topology()), this::served).entrySet().stream()
                .map(it -> Tally.judged(it.getValue(), served -> judged(it.getKey(), served))))
        .in(well -> well.isEmpty() ? "nothing is built there" : String.join("; ", well));
  }

  private Asked<Served> served(Project project) {
    return runners
        .actor(project.on())
        .then(actor -> runners.online(project, actor).map(by -> new Served(actor, by)));
  }

  private static Finding judged(Project project, Served served) {
    return served.by().isEmpty()
        ? new Finding.Wrong(
            "no runner that is online takes up what %s plays in %s"
                .formatted(served.actor(), project),
            "start one with the tag %s; until then jobs wait".formatted(served.actor()))
        : new Finding.Well("%s serves %s".formatted(String.join(", ", served.by()), project));
  }
}
