package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.plan.Grounds;
import dev.signalbox.handlers.plan.Surveyor;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compared right before a write: what people said yes to, and what would be done now. */
@Singleton
class Covering {
  private final Surveyor surveyor;
  private final Actions actions;

  Covering(Surveyor surveyor, Actions actions) {
    this.surveyor = surveyor;
    this.actions = actions;
  }

  /** What has moved since; empty where the yes covers this step as it would be done now. */
  Optional<String> objection(Claim claim, Deed.Entered entered) {
    Step.Do step = claim.leg().step();
    if (!claim.goesForward() || !shape(step).filter(it -> it.effect() != Effect.READ).isPresent()) {
      return Optional.empty();
    }
    return claim.run().grounds().flatMap(it -> moved(it, claim, entered));
  }

  private Optional<String> moved(Grounds approved, Claim claim, Deed.Entered entered) {
    Step.Do step = claim.leg().step();
    if (!hasBegun(claim, it -> it.effect() != Effect.READ)) {
      Optional<String> edited =
          approved.text().moved(surveyor.text(claim.order().runbook())).map("STALE_PLAN: "::concat);
      if (edited.isPresent()) {
        return edited.map("%s, so start it anew"::formatted);
      }
    }
    Grounds common = surveyor.common(claim.order());
    boolean flipped = hasBegun(claim, it -> it.traits().flipsRoles());
    Grounds expected = flipped ? approved.common().withoutRoles() : approved.common();
    Grounds now = common.with(surveyor.step(step, claim.known(), Optional.of(entered)));
    return expected
        .with(approved.of(step.id()))
        .moved(now)
        .map(it -> "CHANGED: %s since people said yes to it".formatted(it));
  }

  /** Another step of that kind, which has been done. */
  private boolean hasBegun(Claim claim, Predicate<ActionShape> kind) {
    Stream<StepRow> others =
        claim.journal().stream().filter(it -> !it.id().equals(claim.step().id()));
    return others
        .flatMap(it -> claim.course().leg(it.step()).stream())
        .flatMap(it -> shape(it.step()).stream())
        .anyMatch(kind);
  }

  private Optional<ActionShape> shape(Step.Do step) {
    return actions.named(step.action().value()).map(Deed::shape);
  }
}
