package dev.signalbox.handlers.invariant;

import dev.signalbox.config.estate.Invariant;
import dev.signalbox.config.estate.RunsOn;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.truth.Sides;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What always holds, whoever has said yes, and whatever glass was broken. Pure. */
public final class Invariants {
  private static final Finding HOLDS = new Finding.Holds();

  private final Strike strike;
  private final Standing now;

  private Invariants(Strike strike, Standing now) {
    this.strike = strike;
    this.now = now;
  }

  /** Empty where no invariant could be about it. */
  public static Optional<Finding> judge(Stakes stakes) {
    return switch (stakes) {
      case Stakes.Nothing _ -> Optional.empty();
      case Stakes.OfPlan plan -> Optional.of(Finding.worst(Rehearsal.of(plan)));
      case Stakes.OfStep(Strike strike, Standing now) -> Optional.of(judge(strike, now));
    };
  }

  /** What a step further up will tell is judged when it has told it, right before the write. */
  static Finding judge(Strike strike, Standing now) {
    return strike.where().known() ? new Invariants(strike, now).judge() : HOLDS;
  }

  private Finding judge() {
    Stream<Finding> all =
        Stream.of(oneProduction(), data(), standbyFirst(), oneDeployment(), ladder());
    return Finding.worst(
        Stream.concat(all, now.estate().invariants().stream().map(this::own)).toList());
  }

  private Finding oneProduction() {
    if (!strike.flips()) {
      return HOLDS;
    }
    Optional<String> mover = now.otherMover(there());
    if (mover.isPresent()) {
      return broken(
          "roles are moved by one run at a time",
          "move them while run %s does".formatted(mover.get()),
          "`/ops run %s` shows how far it is".formatted(mover.get()));
    }
    if (now.held(there()).findAny().isEmpty()) {
      return now.trades(there()) ? unsure() : HOLDS;
    }
    return now.isPaired(there())
        ? HOLDS
        : broken(
            "never zero production sites, never two",
            "make sites trade roles that are not one production and one standby of " + there(),
            "two people type `/ops roles %s settle --production <site> --reason …`"
                .formatted(now.estate().name()));
  }

  private Finding data() {
    return strike.touch() == Touch.REPLACES_DATA
        ? onTrading(
            sides ->
                strike.where().isAt(sides.production())
                    ? broken(
                        "never reset or restore onto production",
                        "replace the data of " + production(sides),
                        "aim it at the standby, which is %s now".formatted(sides.standby()))
                    : HOLDS)
        : HOLDS;
  }

  private Finding standbyFirst() {
    return strike.touch() == Touch.DEPLOYS
        ? strike.cargo().map(it -> onTrading(sides -> standbyFirst(it, sides))).orElse(HOLDS)
        : HOLDS;
  }

  private Finding standbyFirst(Cargo cargo, Sides sides) {
    boolean first = now.runs(there(), it -> it.site().equals(sides.standby()), cargo.thing());
    return !strike.where().isAt(sides.production()) || first || !cargo.known()
        ? HOLDS
        : broken(
            "no deployment to production before standby",
            "install %s on %s, and its standby %s does not run it"
                .formatted(cargo.thing(), production(sides), sides.standby()),
            "install it on %s first".formatted(sides.standby()));
  }

  private Finding oneDeployment() {
    return now.otherDeployment(there())
        .filter(_ -> strike.touch() == Touch.DEPLOYS)
        .map(
            other ->
                broken(
                    "never two deployments at once",
                    "deploy in %s while run %s does, at %s"
                        .formatted(there(), other.run(), other.step()),
                    "`/ops run %s` shows how far it is".formatted(other.run())))
        .orElse(HOLDS);
  }

  private Finding ladder() {
    return strike
        .cargo()
        .flatMap(it -> now.below(there()).map(first -> ladder(it, first)))
        .orElse(HOLDS);
  }

  private Finding ladder(Cargo cargo, String first) {
    return now.hasArrived(first, cargo) || !cargo.known()
        ? HOLDS
        : broken(
            "changes reach %s before %s".formatted(first, there()),
            "bring %s to %s, and it has not been on %s".formatted(cargo.thing(), there(), first),
            "bring it to %s first".formatted(first));
  }

  private Finding own(Invariant own) {
    boolean meant =
        own.forbids() == strike.touch()
            && own.in().stream().allMatch(it -> it.value().equals(there()));
    if (!meant) {
      return HOLDS;
    }
    return own.on()
        .map(role -> onTrading(sides -> own(own, Optional.of(site(role, sides)))))
        .orElseGet(() -> own(own, Optional.empty()));
  }

  private Finding own(Invariant own, Optional<String> site) {
    return site.stream().allMatch(strike.where()::isAt)
        ? broken(
            "%s: %s".formatted(own.name(), own.says()),
            switch (own.forbids()) {
                  case REPLACES_DATA -> "replace data";
                  case DEPLOYS -> "deploy";
                  case NOTHING -> "do something";
                }
                + site.map(" on "::concat).orElse("")
                + " in "
                + there(),
            "the estate's file forbids it; leave the step out, or have the file changed")
        : HOLDS;
  }

  private static String site(RunsOn role, Sides sides) {
    return switch (role) {
      case PRODUCTION -> sides.production();
      case STANDBY, BOTH -> sides.standby();
    };
  }

  /** What hangs on the roles; where sites trade none it is about nothing. */
  private Finding onTrading(Function<Sides, Finding> then) {
    return now.trades(there()) ? now.sides(there()).map(then).orElseGet(this::unsure) : HOLDS;
  }

  private String there() {
    return strike.where().environment();
  }

  private String production(Sides sides) {
    return strike.where().sites().isEmpty()
        ? "all of %s, its production %s too".formatted(there(), sides.production())
        : "%s, which is production of %s".formatted(sides.production(), there());
  }

  private Finding broken(String invariant, String would, String next) {
    return new Finding.Broken(
        new Refused(
            Refusal.INVARIANT,
            "%s: step '%s' would %s".formatted(invariant, strike.step(), would),
            next));
  }

  private Finding unsure() {
    return new Finding.Unsure(
        new Refused(
            Refusal.UNKNOWN_FACT,
            "who is production of %s is in doubt, and what step '%s' may do hangs on it"
                .formatted(there(), strike.step()),
            "look at `/ops roles %s`, and try again".formatted(now.estate().name())));
  }
}
