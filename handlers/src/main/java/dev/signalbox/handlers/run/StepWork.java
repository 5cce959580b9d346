package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.run.LastWord.Leave;
import dev.signalbox.integrations.durable.Kind;
import dev.signalbox.integrations.durable.KindName;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One entry into a step, along the five lines of its life. */
@Singleton
final class StepWork implements Kind {
  static final KindName NAME = new KindName("step");
  private static final Logger LOG = LoggerFactory.getLogger(StepWork.class);
  private static final Next OVER = new Next.Done();

  private final Doors doors;
  private final Actions actions;
  private final Setback setback;
  private final Finishing finishing;
  private final Milestones milestones;

  StepWork(
      Doors doors, Actions actions, Setback setback, Finishing finishing, Milestones milestones) {
    this.doors = doors;
    this.actions = actions;
    this.setback = setback;
    this.finishing = finishing;
    this.milestones = milestones;
  }

  /** The way into a step, and to its call. */
  @Singleton
  record Doors(Claiming claiming, Covering covering, LastWord lastWord) {}

  @Override
  public KindName name() {
    return NAME;
  }

  /** A step that is over, held, or entered by somebody after us is no work any more. */
  @Override
  public Next run(String key) {
    return doors.claiming().claim(step(key)).map(this::live).orElse(OVER);
  }

  /** A retry is staged under a name of its own, for the former execution may still be leaving. */
  static String retryKey(StepRow step) {
    return "%s#%d".formatted(step.id(), step.fence());
  }

  private static String step(String key) {
    int mark = key.indexOf('#');
    return mark < 0 ? key : key.substring(0, mark);
  }

  /** Whatever is thrown becomes an outcome: unbound words for certain, all else is not known. */
  private Next live(Claim claim) {
    passed(Line.CLAIMED, claim);
    Deed.Entered step;
    try {
      step = entered(claim);
    } catch (IllegalArgumentException unbound) {
      return next(setback.failed(claim, String.valueOf(unbound.getMessage()), false));
    }
    try {
      return enter(claim, step);
    } catch (RuntimeException cut) {
      // It may have happened: the next entry looks.
      LOG.warn("step {}", claim.step().id(), cut);
      return next(setback.unknown(claim, cut.getClass().getSimpleName()));
    }
  }

  private Deed.Entered entered(Claim claim) {
    Leg leg = claim.leg();
    String name = leg.step().action().value();
    Deed deed =
        actions.named(name).orElseThrow(() -> new IllegalArgumentException(name + " is gone"));
    Deed.Words words = words(claim, leg.step());
    return switch (leg) {
      case Leg.Forth _ -> deed.enter(words);
      case Leg.Back _ -> deed.enterBack(words, claim.before(leg.step()));
    };
  }

  private static Deed.Words words(Claim claim, Step.Do step) {
    RunRow run = claim.run();
    return new Deed.Words(
        new Token(run.id(), claim.step().step(), claim.step().tries()),
        new Errand(run.id(), run.estate(), run.requester()),
        claim.known().arguments(step));
  }

  private Next enter(Claim claim, Deed.Entered step) {
    if (!claim.step().prepared()) {
      doors.claiming().prepare(claim, step.before());
    }
    passed(Line.PREPARED, claim);
    Sight<Map<String, String>> sight = step.look();
    passed(Line.LOOKED, claim);
    return switch (sight) {
      case Sight.Done<Map<String, String>>(var outputs) ->
          finish(claim, new Finishing.Told(outputs));
      case Sight.Ended<Map<String, String>>(String end, var outputs) ->
          finish(claim, new Finishing.Told(outputs, Optional.of(end)));
      case Sight.Unknown<Map<String, String>>(var why) -> next(setback.unknown(claim, why));
      case Sight.NotDone<Map<String, String>> _ -> leave(claim, step);
    };
  }

  private Next leave(Claim claim, Deed.Entered step) {
    Optional<String> moved = doors.covering().objection(claim, step);
    if (moved.isPresent()) {
      return next(setback.failed(claim, moved.get(), false));
    }
    return switch (doors.lastWord().on(claim, effect(claim))) {
      case Leave.Go() -> act(claim, step);
      case Leave.Lost() -> OVER;
      case Leave.Unwanted() -> abandon(claim, step);
      case Leave.Stopped(String why) -> next(setback.failed(claim, why, false));
    };
  }

  private Effect effect(Claim claim) {
    return actions
        .named(claim.leg().step().action().value())
        .map(it -> it.shape().effect())
        .orElse(Effect.DESTRUCTIVE);
  }

  private Next act(Claim claim, Deed.Entered step) {
    Outcome<Map<String, String>> outcome = step.perform();
    passed(Line.ACTED, claim);
    return switch (outcome) {
      case Outcome.Done<Map<String, String>>(var outputs) ->
          finish(claim, new Finishing.Told(outputs));
      case Outcome.Wait<Map<String, String>>(Instant until, String why) ->
          new Next.Again(setback.wait(claim, why, until));
      case Outcome.Asks<Map<String, String>>(Instant until, String why) ->
          new Next.Again(setback.ask(claim, why, until));
      case Outcome.Failed<Map<String, String>>(String reason, boolean retryable) ->
          next(setback.failed(claim, reason, retryable));
    };
  }

  /** It has just been looked at, and has not happened. */
  private Next abandon(Claim claim, Deed.Entered step) {
    step.abandon();
    finishing.abandon(claim);
    return OVER;
  }

  private Next finish(Claim claim, Finishing.Told told) {
    finishing.finish(claim, told);
    passed(Line.FINISHED, claim);
    return OVER;
  }

  private static Next next(Optional<Instant> again) {
    return again.<Next>map(Next.Again::new).orElse(OVER);
  }

  private void passed(Line line, Claim claim) {
    milestones.passed(line, claim.step().id());
  }
}
