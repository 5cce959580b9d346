package dev.signalbox.handlers.schedule;

import dev.signalbox.config.shape.Aim;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Planted: whatever the roles demand, schedules stay where they were. */
@Singleton
@Replaces(ScheduleMatch.class)
@Requires(property = "trial.planted", value = "idle-match")
final class IdleMatch implements Action<ScheduleMatch.Wanted, ScheduleMatch.Matched> {
  @Override
  public About<ScheduleMatch.Wanted, ScheduleMatch.Matched> about() {
    return new About<>(
        "schedule.match",
        Effect.ADDITIVE,
        "leave the schedules of ${site} as they are",
        Traits.NONE.aimed(new Aim(Optional.of("site"), Touch.NOTHING, Optional.empty())),
        ScheduleMatch.Wanted.class,
        ScheduleMatch.Matched.class);
  }

  @Override
  public Sight<ScheduleMatch.Matched> look(Turn<ScheduleMatch.Wanted> turn) {
    return new Sight.Done<>(new ScheduleMatch.Matched("as they were"));
  }

  @Override
  public Outcome<ScheduleMatch.Matched> perform(Turn<ScheduleMatch.Wanted> turn) {
    return new Outcome.Done<>(new ScheduleMatch.Matched("as they were"));
  }

  @Override
  public String byHand(Turn<ScheduleMatch.Wanted> turn) {
    return "leave them";
  }
}
