package dev.signalbox.handlers.invariant;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Truth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How an estate stands, as far as its invariants go.
 *
 * @param run which run asks; none before it has begun
 * @param truths who is production, by environment; nothing where sites trade no roles
 * @param holdings what is written down: each site's role and release
 * @param deploying the run that deploys in an environment, and its step
 */
public record Standing(
    Estate estate,
    Optional<String> run,
    Map<String, Truth> truths,
    List<Holding> holdings,
    Map<String, Deployment> deploying,
    Set<Arrival> arrivals) {
  public Standing {
    truths = Map.copyOf(truths);
    holdings = List.copyOf(holdings);
    deploying = Map.copyOf(deploying);
    arrivals = Set.copyOf(arrivals);
  }

  /** Something of this action is, or was, in that environment. */
  public record Arrival(String environment, String action, String thing) {}

  boolean trades(String environment) {
    return truths.containsKey(environment);
  }

  /** Who is which, if that is beyond doubt. */
  Optional<Sides> sides(String environment) {
    return Optional.ofNullable(truths.get(environment))
        .flatMap(
            it -> it instanceof Truth.Agreed(var sides) ? Optional.of(sides) : Optional.empty());
  }

  /** Another run that makes sites trade their roles there. */
  Optional<String> otherMover(String environment) {
    return Optional.ofNullable(truths.get(environment))
        .flatMap(
            it -> it instanceof Truth.Moving(var mover) ? Optional.of(mover) : Optional.empty())
        .filter(Predicate.not(this::isMine));
  }

  Optional<Deployment> otherDeployment(String environment) {
    return Optional.ofNullable(deploying.get(environment)).filter(it -> !isMine(it.run()));
  }

  private boolean isMine(String other) {
    return run.filter(other::equals).isPresent();
  }

  Stream<Holding> held(String environment) {
    return holdings.stream().filter(it -> it.environment().equals(environment));
  }

  boolean runs(String environment, Predicate<Holding> where, String release) {
    return held(environment).filter(where).anyMatch(it -> it.release().equals(release));
  }

  boolean hasArrived(String environment, Cargo cargo) {
    return arrivals.contains(new Arrival(environment, cargo.action(), cargo.thing()))
        || (cargo.release() && runs(environment, _ -> true, cargo.thing()));
  }

  /** Whether all sites of that environment have exactly one production and one standby. */
  boolean isPaired(String environment) {
    return Stream.of(Role.values())
        .allMatch(role -> held(environment).filter(it -> it.role() == role).count() == 1);
  }

  Optional<String> below(String environment) {
    return below(estate, environment);
  }

  /** The environment that changes reach before this one. */
  static Optional<String> below(Estate estate, String environment) {
    return estate.topology().environments().values().stream()
        .filter(it -> it.name().value().equals(environment))
        .findFirst()
        .flatMap(Environment::after)
        .map(EnvironmentName::value);
  }

  /** The same, once the step has been done. */
  Standing after(Strike strike) {
    Standing turned = strike.flips() ? turned(strike.where().environment()) : this;
    return strike.cargo().map(it -> turned.with(strike.where(), it)).orElse(turned);
  }

  private Standing turned(String environment) {
    Map<String, Truth> now = new HashMap<>(truths);
    sides(environment).ifPresent(it -> now.put(environment, new Truth.Agreed(it.turned())));
    return new Standing(estate, run, now, holdings, deploying, arrivals);
  }

  private Standing with(Strike.Where where, Cargo cargo) {
    Set<Arrival> more = new HashSet<>(arrivals);
    more.add(new Arrival(where.environment(), cargo.action(), cargo.thing()));
    List<Holding> now =
        holdings.stream()
            .map(it -> isReached(it, where, cargo) ? it.running(cargo.thing()) : it)
            .toList();
    return new Standing(estate, run, truths, now, deploying, more);
  }

  private static boolean isReached(Holding one, Strike.Where where, Cargo cargo) {
    return cargo.release()
        && where.known()
        && one.environment().equals(where.environment())
        && where.isAt(one.site());
  }
}
