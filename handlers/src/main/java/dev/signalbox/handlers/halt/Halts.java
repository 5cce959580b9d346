package dev.signalbox.handlers.halt;

import dev.signalbox.handlers.run.Onlooker;
import dev.signalbox.handlers.run.RunState;
import dev.signalbox.handlers.run.RunView;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Writes down when a run comes to be held, and when it goes on. */
@Singleton
public final class Halts implements Onlooker {
  private final HaltRows rows;
  private final Clock clock;

  Halts(HaltRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public void changed(RunView run) {
    Instant now = clock.instant();
    String id = run.id().value();
    if (run.state() != RunState.HELD) {
      if (mayHaveStood(run)) {
        rows.end(id, now);
      }
      return;
    }
    String cause = Cause.of(run.trouble().orElse(""));
    rows.endOthers(id, cause, now);
    rows.begin(id, run.estate(), cause, now);
  }

  /** Most steps are taken by runs that never stood: they cost no look. */
  private static boolean mayHaveStood(RunView run) {
    return run.state().isEnd() || !run.times().spent().people().isZero();
  }

  /** What runs of an estate were held by between the two, most hours first. */
  public List<Blocked> blocked(String estate, Instant since, Instant until) {
    return rows.blocked(estate, since, until);
  }
}
