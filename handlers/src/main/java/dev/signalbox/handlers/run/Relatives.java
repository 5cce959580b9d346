package dev.signalbox.handlers.run;

import dev.signalbox.handlers.lineage.Descent;
import dev.signalbox.handlers.lineage.Lineage;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What a run has started, and what has started it, as people see it. */
@Singleton
public final class Relatives {
  private final Lineage lineage;
  private final RunRows runs;

  Relatives(Lineage lineage, RunRows runs) {
    this.lineage = lineage;
    this.runs = runs;
  }

  /**
   * One that a step has started, and that is not over.
   *
   * @param card where it is asked and steered, once Slack has told that
   */
  public record Child(
      RunId id,
      String step,
      String title,
      RunState state,
      Optional<String> trouble,
      Optional<URI> card) {}

  public Optional<RunId> parent(RunId run) {
    return lineage.descent(run.value()).map(it -> new RunId(it.parent()));
  }

  /** What it was asked to do; empty where it is forgotten. */
  public Optional<String> title(RunId run) {
    return runs.findById(run.value()).map(RunRow::title);
  }

  public List<Child> open(RunId run) {
    return lineage.of(run.value()).stream().flatMap(it -> child(it).stream()).toList();
  }

  private Optional<Child> child(Descent descent) {
    return runs.findById(descent.child())
        .filter(it -> it.endedAt() == null)
        .map(
            it ->
                new Child(
                    new RunId(it.id()),
                    descent.step(),
                    it.title(),
                    it.state(),
                    Optional.ofNullable(it.trouble()),
                    descent.card()));
  }
}
