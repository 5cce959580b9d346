package dev.signalbox.handlers.run;

import dev.signalbox.handlers.ledger.Entry;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run whose procedure nobody can read any more ends by a person's decision. Nothing is taken back
 * and nothing tidied up: both are left to people, as a task.
 */
@Singleton
class Failing {
  private static final String FAILED = "failed";
  private static final int LONGEST = 900;

  private final RunRows runs;
  private final StepRows steps;
  private final Procedures procedures;
  private final Finishing.Records records;
  private final Clock clock;

  Failing(
      RunRows runs, StepRows steps, Procedures procedures, Finishing.Records records, Clock clock) {
    this.runs = runs;
    this.steps = steps;
    this.procedures = procedures;
    this.records = records;
    this.clock = clock;
  }

  static String unreadable(RunRow run) {
    return "nobody can read its runbook any more; `/ops run %s abort` leaves the rest to people"
        .formatted(run.id());
  }

  /** False for whatever can still be brought to an end of its own. */
  @Transactional
  boolean fail(RunId id, String person) {
    Optional<RunRow> run =
        runs.findById(id.value())
            .filter(it -> it.state() == RunState.HELD && procedures.of(it).isEmpty());
    Optional<StepRow> held = steps.held(id.value());
    if (run.isEmpty() || held.isEmpty()) {
      return false;
    }
    List<String> left = left(run.get(), held.get());
    if (steps.leave(held.get().id(), clock.instant()) == 0) {
      return false;
    }
    end(run.get(), person, left);
    return true;
  }

  private void end(RunRow run, String person, List<String> left) {
    String told = String.join("; ", left);
    runs.fail(
        run.id(), person, told.substring(0, Math.min(told.length(), LONGEST)), clock.instant());
    records.keeps().locks().release(run.id());
    records.keeps().embargoes().liftOf(run.id(), person);
    records.keeps().leavings().withdraw(run.id());
    records.keeps().undertakings().end(run.id());
    write(Entry.Kind.RUN_ABORTED, run, person, run.id());
    write(Entry.Kind.RUN_ENDED, run, person, run.id() + " " + FAILED);
    records.keeps().leavings().leave(run.errand(Optional.empty()), run.title(), left);
    records.notices().changed(run.id());
  }

  /** Newest first, as it would have been taken back. */
  private List<String> left(RunRow run, StepRow held) {
    List<String> left = new ArrayList<>();
    if (held.mayHaveHappened()) {
      left.add("look whether %s (%s) happened".formatted(held.step(), held.does()));
    }
    if (run.isCommitted()) {
      left.add("take nothing back, but finish it from %s on".formatted(held.step()));
    } else {
      back(run, held).forEach(left::add);
    }
    left.add("tidy up as by-hand-%s.txt under the card says".formatted(run.id()));
    return left;
  }

  private Stream<String> back(RunRow run, StepRow held) {
    return steps.findByRunOrderByTurn(run.id()).stream()
        .sorted(Comparator.comparing(StepRow::turn).reversed())
        .filter(it -> it.canBeTakenBack() || (it.id().equals(held.id()) && it.canBeUndone()))
        .map(it -> "take back %s: %s".formatted(it.step(), it.backInWords()));
  }

  private void write(Entry.Kind kind, RunRow run, String person, String what) {
    records.ledger().write(Entry.ofRun(kind, person, run.estate(), what));
  }
}
