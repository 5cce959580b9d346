package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Tempo;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Pipelines;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Sees whether a step's jobs still go: who does not want them any more waits for their end. */
@Singleton
final class Lookout {
  private static final Duration SOON = Duration.ofSeconds(5);

  private final Logbook logbook;
  private final Pipelines pipelines;
  private final Patience patience;
  private final Tempo tempo;

  Lookout(Logbook logbook, Pipelines pipelines, Patience patience, Tempo tempo) {
    this.logbook = logbook;
    this.pipelines = pipelines;
    this.patience = patience;
    this.tempo = tempo;
  }

  /** Empty where none goes, and before the step has come to its jobs. */
  Asked<Optional<Sight<Installed>>> goes(Token token, Berth berth) {
    Optional<LogRow> row = logbook.of(token).filter(LogRow::dressed);
    return row.isEmpty()
        ? new Asked.Told<>(Optional.empty())
        : pipelines
            .jobs(berth.project(), row.get().pipeline())
            .map(jobs -> new Passage(berth.chains(), jobs, row.get().spentJobs()).goes())
            .map(found -> found.map(job -> underWay(token, berth, job)));
  }

  private Sight<Installed> underWay(Token token, Berth berth, Job job) {
    return new Sight.UnderWay<>(tempo.after(SOON), patience.says(berth, token, job));
  }
}
