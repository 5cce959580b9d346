package dev.signalbox.handlers.rollout;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.config.estate.PpcKind;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What updated each private cloud last: ours are updated by every push, those of customers by
 * builds that somebody asks for.
 */
@Singleton
final class UpdateEvidence implements Evidence {
  private final Lots lots;
  private final LastBuild last;
  private final Since since;

  UpdateEvidence(Lots lots, LastBuild last, Since since) {
    this.lots = lots;
    this.last = last;
    this.since = since;
  }

  @Override
  public Kind kind() {
    return Kind.UPDATE;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    List<Ppc> ppcs = estate.topology().ppcs().in(new EnvironmentName(environment));
    if (ppcs.isEmpty() || Lots.travis(estate).isEmpty()) {
      return List.of();
    }
    Asked<Lot> lot = lots.of(estate);
    Map<PpcKind, Asked<Optional<Build>>> newest = new LinkedHashMap<>();
    return ppcs.stream()
        .map(ppc -> clue(ppc, newest.computeIfAbsent(ppc.kind(), _ -> newest(lot, ppc))))
        .toList();
  }

  private Asked<Optional<Build>> newest(Asked<Lot> asked, Ppc ppc) {
    return asked.then(
        lot ->
            switch (ppc.kind()) {
              case SERVICE_DEPENDENT -> pushed(lot, ppc.environment().value());
              case CUSTOMER_PRODUCTION -> last.requested(lot);
            });
  }

  private Asked<Optional<Build>> pushed(Lot lot, String environment) {
    return lot.estate().delivery().branches().containsKey(environment)
        ? last.pushed(lot, lot.branch(environment))
        : new Asked.Troubled<>(
            new Trouble(
                "looking which branch updates " + environment,
                Trouble.Kind.REQUEST,
                "`branches:` names none"));
  }

  private Clue clue(Ppc ppc, Asked<Optional<Build>> asked) {
    String name = ppc.name().value();
    return switch (asked) {
      case Asked.Troubled<Optional<Build>>(Trouble trouble) -> Clue.dark(name, trouble.says());
      case Asked.Told<Optional<Build>>(Optional<Build> build) ->
          build.map(it -> clue(name, it)).orElseGet(() -> none(ppc));
    };
  }

  /** Nobody has to ask for an update of customers; ours come with the service. */
  private static Clue none(Ppc ppc) {
    String name = ppc.name().value();
    return switch (ppc.kind()) {
      case SERVICE_DEPENDENT -> Clue.dark(name, "no build that Travis knows of");
      case CUSTOMER_PRODUCTION -> Clue.well(name, "none was asked for lately");
    };
  }

  private Clue clue(String name, Build build) {
    String says =
        "build %s %s%s".formatted(build.number(), build.stage().says(), since.words(build.began()));
    return switch (build.stage()) {
      case PASSED, CREATED, QUEUED, RECEIVED, STARTED -> Clue.well(name, says);
      case FAILED, ERRORED, CANCELLED -> Clue.odd(name, says);
    };
  }
}
