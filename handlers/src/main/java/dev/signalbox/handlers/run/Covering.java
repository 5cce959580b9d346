package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Consequences;
import dev.signalbox.handlers.plan.Grounds;
import dev.signalbox.handlers.plan.Stretches;
import dev.signalbox.handlers.plan.Surveyor;
import dev.signalbox.handlers.run.Permissions.Still;
import dev.signalbox.handlers.run.Permissions.Yes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compared right before a write: what people said yes to, and what would be done now. */
@Singleton
class Covering {
  private final Surveyor surveyor;
  private final Permissions permissions;
  private final Unlocked unlocked;
  private final Installation installation;
  private final Clock clock;

  Covering(
      Surveyor surveyor,
      Permissions permissions,
      Unlocked unlocked,
      Installation installation,
      Clock clock) {
    this.surveyor = surveyor;
    this.permissions = permissions;
    this.unlocked = unlocked;
    this.installation = installation;
    this.clock = clock;
  }

  /**
   * Whether a yes covers this step as it would be done now. What is done in part is covered by the
   * yes with which it was begun.
   */
  Cover of(Claim claim, Deed.Entered entered) {
    Step.Do step = claim.leg().step();
    if (claim.isOnTheWayBack() || !consequences(claim).changes(step)) {
      return new Cover.Covered();
    }
    return claim
        .run()
        .grounds()
        .map(plan -> of(claim, entered, plan))
        .orElseGet(Cover.Covered::new);
  }

  private Cover of(Claim claim, Deed.Entered entered, Grounds plan) {
    Optional<String> edited = edited(claim, plan);
    if (edited.isPresent()) {
      return new Cover.Uncovered(edited.get());
    }
    Optional<Yes> yes = yes(claim);
    if (yes.isEmpty()) {
      return new Cover.Uncovered("CHANGED: nobody has said yes to it yet");
    }
    return yes.get().still() == Still.UNTOLD && !hasBegun(claim, stretch(claim)::contains)
        ? new Cover.Untold("Slack could not be asked whether who said yes is still in the group")
        : objection(claim, entered, plan, yes.get())
            .<Cover>map(Cover.Uncovered::new)
            .orElseGet(Cover.Covered::new);
  }

  private Optional<String> objection(Claim claim, Deed.Entered entered, Grounds plan, Yes yes) {
    return worn(claim, yes)
        .or(() -> moved(yes.grounds().orElse(plan), claim, entered))
        .map(it -> "CHANGED: %s since people said yes to it".formatted(it))
        .or(() -> unlocked.objection(claim, yes));
  }

  /** The newest that names it: its own, its ask's, or the plan's. */
  private Optional<Yes> yes(Claim claim) {
    String run = claim.run().id();
    Step.Do step = claim.leg().step();
    String asked = stretches(claim).asking(step).map(Step.Do::id).orElse(Consent.STEP);
    return permissions.yes(run, step.id()).or(() -> permissions.yes(run, asked));
  }

  /**
   * A yes is worth something until its first step begins; from then on it lasts for all of them.
   */
  private Optional<String> worn(Claim claim, Yes yes) {
    List<Step.Do> stretch = stretch(claim);
    if (hasBegun(claim, stretch::contains)) {
      return Optional.empty();
    }
    var lasts = claim.order().estate().about().approvalLasts();
    if (yes.still() == Still.LEFT) {
      return Optional.of("somebody who said yes has left the group");
    }
    return clock.instant().isAfter(yes.at().plus(lasts))
        ? Optional.of("more than %d minutes have passed".formatted(lasts.toMinutes()))
        : Optional.empty();
  }

  private List<Step.Do> stretch(Claim claim) {
    Stretches stretches = stretches(claim);
    return stretches.asking(claim.leg().step()).map(stretches::of).orElseGet(stretches::ofPlan);
  }

  private Optional<String> edited(Claim claim, Grounds plan) {
    return hasBegun(claim, consequences(claim)::changes)
        ? Optional.empty()
        : plan.text()
            .moved(surveyor.text(claim.order().runbook()))
            .map("STALE_PLAN: %s, so start it anew"::formatted);
  }

  private Optional<String> moved(Grounds approved, Claim claim, Deed.Entered entered) {
    Step.Do step = claim.leg().step();
    Grounds common = surveyor.common(claim.order());
    boolean flipped =
        hasBegun(claim, it -> shape(it).filter(s -> s.traits().flipsRoles()).isPresent());
    Grounds expected = flipped ? approved.common().withoutRoles() : approved.common();
    Grounds now = common.with(surveyor.step(step, claim.known(), Optional.of(entered)));
    return expected.with(approved.of(step.id())).moved(now);
  }

  /** Another step of that kind, which has been done. */
  private static boolean hasBegun(Claim claim, Predicate<Step.Do> kind) {
    Stream<StepRow> others =
        claim.journal().stream().filter(it -> !it.id().equals(claim.step().id()));
    return others
        .flatMap(it -> claim.course().leg(it.step()).stream())
        .map(Leg::step)
        .anyMatch(kind);
  }

  private Stretches stretches(Claim claim) {
    return new Stretches(claim.order(), consequences(claim));
  }

  private Consequences consequences(Claim claim) {
    return new Consequences(claim.order(), installation.shapes());
  }

  private Optional<ActionShape> shape(Step.Do step) {
    return installation.shapes().find(step.action().value());
  }
}
