package dev.signalbox.handlers.report;

import static java.util.stream.Collectors.joining;

import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.agenda.Checklists;
import dev.signalbox.handlers.agenda.Sort;
import dev.signalbox.handlers.agenda.Wish;
import dev.signalbox.handlers.drill.Drills;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.handlers.run.Timings;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Holds drills against what was promised, and writes down how they went. */
@Singleton
class Gauge {
  static final String TAG = "rehearsal";

  private final List<Yardstick> yardsticks;
  private final Timings timings;
  private final Checklists checklists;
  private final Drills drills;
  private final Runs runs;

  Gauge(
      List<Yardstick> yardsticks,
      Timings timings,
      Checklists checklists,
      Drills drills,
      Runs runs) {
    this.yardsticks = yardsticks;
    this.timings = timings;
    this.checklists = checklists;
    this.drills = drills;
    this.runs = runs;
  }

  /** Empty where nothing was promised of what that run does. */
  Optional<Verdict> of(String run) {
    return runs.find(run).flatMap(it -> of(it, run));
  }

  private Optional<Verdict> of(RunView view, String run) {
    return yardsticks.stream().flatMap(it -> it.of(view, timings.stints(run)).stream()).findFirst();
  }

  /** Once for each step; what was missed becomes a task of the estate in the same moment. */
  @Transactional
  void keep(Token token, Verdict verdict) {
    boolean first = drills.keep("%s/%s".formatted(token.run(), token.step()), verdict.drill());
    if (first && !verdict.missed().isEmpty()) {
      String person = runs.find(token.run()).orElseThrow().requester().person();
      checklists.add(verdict.drill().estate(), Sort.TASKS, wish(token, verdict), person);
    }
  }

  private static Wish wish(Token token, Verdict verdict) {
    return new Wish(
        "The rehearsal in %s missed what is promised (%s): make it faster, or promise what can be kept; run %s"
            .formatted(
                verdict.drill().environment(),
                verdict.missed().stream().map(Verdict.Promised::shortly).collect(joining("; ")),
                token.run()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(TAG));
  }
}
