package dev.signalbox.handlers.run;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Consequences;
import dev.signalbox.handlers.unlock.Unlocks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** A yes opens a locked environment for a while; two people can open it once more for the run. */
@Singleton
class Unlocked {
  private final Installation installation;
  private final Unlocks unlocks;
  private final Clock clock;

  Unlocked(Installation installation, Unlocks unlocks, Clock clock) {
    this.installation = installation;
    this.unlocks = unlocks;
    this.clock = clock;
  }

  /** What destroys does so only while it is open. */
  Optional<String> objection(Claim claim, Permissions.Yes yes) {
    return claim
        .order()
        .guardedBy()
        .filter(_ -> claim.run().glass() == null && destroys(claim))
        .flatMap(it -> it.unlock().flatMap(lasting -> objection(claim, yes, it, lasting)));
  }

  private Optional<String> objection(
      Claim claim, Permissions.Yes yes, Environment environment, Duration lasting) {
    var place = new Unlocks.Place(claim.run().estate(), environment.name().value());
    boolean open =
        clock.instant().isBefore(yes.at().plus(lasting))
            || unlocks.isOpenFor(place, claim.run().id());
    return open
        ? Optional.empty()
        : Optional.of(
            "%s: the yes opened %s for %d minutes, and they are over; two people type `/ops unlock %s %s --reason …`, or Retry asks anew"
                .formatted(
                    Refusal.LOCKED,
                    place.environment(),
                    lasting.toMinutes(),
                    place.estate(),
                    place.environment()));
  }

  private boolean destroys(Claim claim) {
    return new Consequences(claim.order(), installation.shapes()).destroys(claim.leg().step());
  }
}
