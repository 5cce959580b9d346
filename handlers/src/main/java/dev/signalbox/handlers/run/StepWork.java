package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Untold;
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
  private final Entrance entrance;
  private final Setback setback;
  private final Finishing finishing;
  private final Milestones milestones;

  StepWork(
      Doors doors, Entrance entrance, Setback setback, Finishing finishing, Milestones milestones) {
    this.doors = doors;
    this.entrance = entrance;
    this.setback = setback;
    this.finishing = finishing;
    this.milestones = milestones;
  }

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

  /** Whatever is thrown becomes an outcome: unbound words stand, all else is not known. */
  private Next live(Claim claim) {
    passed(Line.CLAIMED, claim);
    if (claim.said().isPresent() && !claim.isPutBack()) {
      doors.people().heeding().heed(claim, claim.said().get());
      return OVER;
    }
    Deed.Entered step;
    try {
      step = entrance.into(claim);
    } catch (IllegalArgumentException unbound) {
      doors.people().unbound().stand(claim, String.valueOf(unbound.getMessage()));
      return OVER;
    }
    try {
      return enter(claim, step);
    } catch (Untold yet) {
      return untold(claim, step, yet.why());
    } catch (RuntimeException cut) {
      // It may have happened: the next entry looks.
      LOG.warn("step {}", claim.step().id(), cut);
      return next(setback.unknown(claim, cut.getClass().getSimpleName()));
    }
  }

  /** Nobody has to tell anything of what was never begun and is not wanted any more. */
  private Next untold(Claim claim, Deed.Entered step, String why) {
    return claim.isUnwanted(claim.run()) && !claim.step().mayHaveHappened()
        ? abandon(claim, step)
        : next(setback.unsure(claim, why));
  }

  private Next enter(Claim claim, Deed.Entered step) {
    // A look leaves nothing that could be taken back.
    if (!claim.step().prepared() && entrance.effect(claim) != Effect.READ) {
      doors.claiming().prepare(claim, Claiming.Kept.of(step));
    }
    passed(Line.PREPARED, claim);
    Sight<Map<String, String>> sight = step.look();
    passed(Line.LOOKED, claim);
    return switch (sight) {
      case Sight.Done<Map<String, String>>(var outputs) ->
          finish(claim, new Finishing.Told(outputs));
      case Sight.Ended<Map<String, String>>(String end, var outputs) ->
          finish(claim, new Finishing.Told(outputs, Optional.of(end)));
      case Sight.UnderWay<Map<String, String>>(Instant until, String why) ->
          new Next.Again(setback.watch(claim, why, until));
      case Sight.Unknown<Map<String, String>>(var why) -> next(setback.unknown(claim, why));
      case Sight.NotDone<Map<String, String>> _ ->
          setback
              .mayShowUntil(claim)
              .<Next>map(Next.Again::new)
              .orElseGet(() -> leave(claim, step));
    };
  }

  private Next leave(Claim claim, Deed.Entered step) {
    if (claim.isUnwanted(claim.run())) {
      return abandon(claim, step);
    }
    if (claim.takesBackHandwork()) {
      String byHand = "it was done by hand, so take it back by hand: " + step.byHand();
      return next(setback.failed(claim, byHand, false));
    }
    return switch (doors.covering().of(claim, step)) {
      case Cover.Covered() -> called(claim, step);
      case Cover.Uncovered(String why) -> uncovered(claim, why);
      case Cover.Untold(String why) -> next(setback.unsure(claim, why));
    };
  }

  private Next uncovered(Claim claim, String objection) {
    return doors
        .renewal()
        .ask(claim, objection)
        .map(it -> told(claim, it))
        .orElseGet(() -> next(setback.failed(claim, objection, false)));
  }

  private Next called(Claim claim, Deed.Entered step) {
    return switch (doors.leave(claim, entrance.effect(claim), step.preview())) {
      case Leave.Go() -> act(claim, step);
      case Leave.Lost() -> OVER;
      case Leave.Unwanted() -> abandon(claim, step);
      case Leave.Stopped(String why) -> next(setback.failed(claim, why, false));
      case Leave.Unsure(String why) -> next(setback.unsure(claim, why));
    };
  }

  private Next act(Claim claim, Deed.Entered step) {
    Outcome<Map<String, String>> outcome = step.perform();
    passed(Line.ACTED, claim);
    return told(claim, outcome);
  }

  private Next told(Claim claim, Outcome<Map<String, String>> outcome) {
    return switch (outcome) {
      case Outcome.Done<Map<String, String>>(var outputs) ->
          finish(claim, new Finishing.Told(outputs));
      case Outcome.Wait<Map<String, String>>(Instant until, String why) ->
          new Next.Again(setback.wait(claim, why, until));
      case Outcome.Asks<Map<String, String>>(Instant until, String why) ->
          new Next.Again(setback.ask(claim, why, until));
      case Outcome.Failed<Map<String, String>>(String reason, boolean retryable) ->
          next(setback.failed(claim, reason, retryable));
      case Outcome.Half<Map<String, String>>(String reason) -> {
        setback.half(claim, reason);
        yield OVER;
      }
      case Outcome.Unknown<Map<String, String>>(String why) -> next(setback.unknown(claim, why));
    };
  }

  /** It has just been looked at, and has not happened. */
  private Next abandon(Claim claim, Deed.Entered step) {
    step.abandon();
    doors.renewal().withdraw(claim);
    finishing.abandon(claim);
    return OVER;
  }

  private Next finish(Claim claim, Finishing.Told told) {
    if (claim.isPutBack()) {
      return next(doors.people().puttingBack().over(claim));
    }
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
