package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.OnBehalfOf;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.plan.Consequence;
import jakarta.inject.Singleton;
import java.util.Optional;

/** From a line of the journal to the action behind it, its words bound. */
@Singleton
class Entrance {
  private final Actions actions;
  private final Fitting fitting;

  Entrance(Actions actions, Fitting fitting) {
    this.actions = actions;
    this.fitting = fitting;
  }

  /** Throws {@link IllegalArgumentException} where the words no longer bind. */
  Deed.Entered into(Claim claim) {
    Leg leg = claim.leg();
    Deed deed = fitting.deed(leg.step());
    Deed.Words words = words(claim, leg.step(), deed.shape());
    return new OnBehalfOf(
        words.token(),
        switch (leg) {
          case Leg.Forth _ -> deed.enter(words);
          case Leg.Back _ -> deed.enterBack(words, past(claim, leg.step()));
        });
  }

  private static Deed.Past past(Claim claim, Step.Do step) {
    return new Deed.Past(
        claim.before(step),
        claim
            .takenBack()
            .filter(it -> it.state() != StepState.BY_HAND)
            .map(it -> new Token(it.run(), it.step(), it.tries())));
  }

  /** As far as its words are known by now; nothing is entered. Throws like the above. */
  void tryInto(Claim claim) {
    if (claim.known().areKnown(claim.leg().step())) {
      into(claim);
    } else {
      fitting.deed(claim.leg().step());
    }
  }

  private static Deed.Words words(Claim claim, Step.Do step, ActionShape shape) {
    RunRow run = claim.run();
    return new Deed.Words(
        new Token(run.id(), claim.name(), claim.step().tries()),
        claim.errand(),
        claim.known().arguments(step, shape));
  }

  /** It can be passed by: nothing but time goes by in it. */
  boolean isLook(Claim claim) {
    return shape(claim)
        .filter(it -> effect(claim) == Effect.READ && !it.traits().waits())
        .isPresent();
  }

  /** What is not known any more is taken for the gravest. */
  Effect effect(Claim claim) {
    Step.Do step = claim.leg().step();
    Effect effect =
        shape(claim)
            .map(it -> Consequence.of(step, it, claim.order().known()).effect())
            .orElse(Effect.DESTRUCTIVE);
    // What was kept before it was no look then, whatever the estate's file says by now.
    return claim.leg() instanceof Leg.Back && effect == Effect.READ ? Effect.REVERSIBLE : effect;
  }

  private Optional<ActionShape> shape(Claim claim) {
    return actions.named(claim.leg().step().action().value()).map(Deed::shape);
  }
}
