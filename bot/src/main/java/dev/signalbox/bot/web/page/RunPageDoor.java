package dev.signalbox.bot.web.page;

import dev.signalbox.handlers.ask.AskHistory;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Runs;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A run as a page that needs no script. */
@Controller("/runs")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RunPageDoor {
  private static final int ROWS = 500;

  /** People still ask after a run when it is over. */
  private static final Duration AFTERWARDS = Duration.ofDays(1);

  private final Runs runs;
  private final AskHistory asks;
  private final Ledger ledger;
  private final Frame frame;
  private final Clock clock;

  RunPageDoor(Runs runs, AskHistory asks, Ledger ledger, Frame frame, Clock clock) {
    this.runs = runs;
    this.asks = asks;
    this.ledger = ledger;
    this.frame = frame;
    this.clock = clock;
  }

  @Get("/{id}")
  HttpResponse<String> one(@PathVariable String id) {
    return Optional.of(id)
        .filter(it -> it.matches("[a-z0-9]{1,20}"))
        .flatMap(runs::find)
        .<HttpResponse<String>>map(it -> frame.page(HttpStatus.OK, it.title(), page(it).body()))
        .orElseGet(() -> unknown(id));
  }

  private RunPage page(RunView run) {
    String id = run.id().value();
    Instant until = run.ending().at().orElseGet(clock::instant).plus(AFTERWARDS);
    Instant from = run.startedAt().minusSeconds(1); // databases round
    return new RunPage(run, asks.of(id), ledger.naming(id, from, until, ROWS));
  }

  private HttpResponse<String> unknown(String id) {
    Html sentence =
        Html.text(
            "I know no run '%s'. Perhaps a letter is missing, or it ended more than 13 months ago."
                    .formatted(id)
                + " Next: /ops runs lists the newest.");
    return frame.page(HttpStatus.NOT_FOUND, "No such run", Html.element("p", sentence));
  }
}
