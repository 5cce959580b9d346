package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Reference;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.handlers.action.Plain;
import dev.signalbox.handlers.gate.Situation;
import dev.signalbox.handlers.invariant.Arrivals;
import dev.signalbox.handlers.invariant.Cargo;
import dev.signalbox.handlers.invariant.Deployment;
import dev.signalbox.handlers.invariant.Deployments;
import dev.signalbox.handlers.invariant.Strike;
import dev.signalbox.handlers.truth.Moves;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.handlers.truth.Settlement.Place;
import dev.signalbox.handlers.truth.Sides;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** What a step does to its estate is said before it acts, and written down when it is over. */
@Singleton
final class Undertakings {
  /** Whoever takes a release back does not say which one runs there then. */
  private static final String NOT_KNOWN = "unknown";

  private final Standpoint standpoint;
  private final Moves moves;
  private final Roles roles;
  private final Deployments deployments;
  private final Arrivals arrivals;

  Undertakings(
      Standpoint standpoint, Moves moves, Roles roles, Deployments deployments, Arrivals arrivals) {
    this.standpoint = standpoint;
    this.moves = moves;
    this.roles = roles;
    this.deployments = deployments;
    this.arrivals = arrivals;
  }

  Situation situation(Claim claim) {
    return standpoint.of(claim);
  }

  /** In the transaction that lets it act; nothing is held back by what may not act. */
  void begin(Claim claim, Situation situation) {
    situation.next().ifPresent(it -> begin(claim.run(), it));
  }

  private void begin(RunRow run, Strike strike) {
    if (strike.flips()) {
      moves.begin(place(run, strike), run.id());
    }
    if (strike.touch() == Touch.DEPLOYS) {
      deployments.begin(
          run.estate(), strike.where().environment(), new Deployment(run.id(), strike.step()));
    }
  }

  private static Place place(RunRow run, Strike strike) {
    return new Place(run.estate(), strike.where().environment());
  }

  /** In the transaction that finishes it. */
  void over(Claim claim, Map<String, String> outputs) {
    standpoint
        .strike(claim)
        .ifPresent(
            it -> {
              switch (claim.leg()) {
                case Leg.Forth _ -> done(claim.run(), it, outputs);
                case Leg.Back back -> takenBack(claim, back, it);
              }
              over(claim.run(), it);
            });
  }

  private void over(RunRow run, Strike strike) {
    if (strike.flips()) {
      moves.end(run.id());
    }
    if (strike.touch() == Touch.DEPLOYS) {
      deployments.end(run.id());
    }
  }

  private void done(RunRow run, Strike strike, Map<String, String> outputs) {
    if (strike.flips()) {
      moves.moved(place(run, strike), run.id(), told(outputs));
    }
    strike
        .cargo()
        .ifPresent(
            it -> {
              arrivals.arrive(run.estate(), strike.where().environment(), it, run.id());
              if (it.release()) {
                runs(run, strike, it.thing());
              }
            });
  }

  /** What never came about, or was taken back before, moves nothing a second time. */
  private void takenBack(Claim claim, Leg.Back back, Strike strike) {
    RunRow run = claim.run();
    Optional<StepRow> row =
        claim.journal().stream()
            .filter(
                it -> it.step().equals(back.step().id()) && Standpoint.DONE.contains(it.state()))
            .findFirst();
    if (row.isEmpty()) {
      return;
    }
    if (strike.flips()) {
      Optional<Sides> then =
          Optional.ofNullable(row.get().outputs()).map(Plain::read).flatMap(Undertakings::told);
      moves.moved(place(run, strike), run.id(), then.map(Sides::turned));
    }
    standpoint
        .strikes(claim.order())
        .of(back.step(), claim.known())
        .flatMap(Strike::cargo)
        .ifPresent(it -> takenBack(run, strike, it));
  }

  private void takenBack(RunRow run, Strike strike, Cargo cargo) {
    arrivals.leave(run.estate(), strike.where().environment(), cargo, run.id());
    if (cargo.release()) {
      runs(run, strike, NOT_KNOWN);
    }
  }

  private void runs(RunRow run, Strike strike, String release) {
    roles.of(run.estate(), strike.where().environment()).stream()
        .map(it -> it.site())
        .filter(it -> strike.where().isAt(it))
        .forEach(it -> roles.runs(place(run, strike), it, release));
  }

  private static Optional<Sides> told(Map<String, String> outputs) {
    return Standpoint.sides(
        Optional.ofNullable(outputs.get(Reference.Role.PRODUCTION.path())),
        Optional.ofNullable(outputs.get(Reference.Role.STANDBY.path())));
  }

  /** Certain not to have happened; what can be taken back is moved until that is done. */
  void abandoned(Claim claim) {
    deployments.end(claim.run().id());
  }

  /** In the transaction that ends the run. */
  void end(String run) {
    moves.end(run);
    deployments.end(run);
  }
}
