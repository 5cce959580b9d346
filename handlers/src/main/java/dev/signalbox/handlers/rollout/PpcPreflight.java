package dev.signalbox.handlers.rollout;

import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.builds.Builds;
import dev.signalbox.integrations.builds.Request;
import dev.signalbox.integrations.builds.Requests;
import dev.signalbox.integrations.builds.Stage;
import dev.signalbox.integrations.builds.Standing;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code ppc.preflight}: all that would be in an update's way, in one answer. */
@Singleton
final class PpcPreflight {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final String UNTOLD = "unknown";

  private final Lots lots;
  private final Builds builds;
  private final Requests requests;
  private final Pin pin;
  private final Clock clock;

  PpcPreflight(Lots lots, Builds builds, Requests requests, Pin pin, Clock clock) {
    this.lots = lots;
    this.builds = builds;
    this.requests = requests;
    this.pin = pin;
    this.clock = clock;
  }

  /** What was looked at before it is judged. */
  private record Seen(
      String branch, Optional<Build> newest, List<Build> busy, Standing standing, int lately) {}

  Outcome<Map<String, String>> of(Errand errand) {
    return Ways.on(
        lots.of(errand), lot -> of(lot, lot.branch(errand.environment().orElse("production"))));
  }

  private Outcome<Map<String, String>> of(Lot lot, String branch) {
    return Ways.on(
        builds.newestPush(lot.travis(), branch),
        newest ->
            Ways.on(
                builds.underWay(lot.travis()),
                busy ->
                    Ways.on(
                        requests.standing(lot.travis()),
                        standing ->
                            Ways.on(
                                requests.recent(lot.travis()),
                                recent ->
                                    judged(
                                        lot,
                                        new Seen(
                                            branch, newest, busy, standing, lately(recent)))))));
  }

  /** One whose time nobody tells counts. */
  private int lately(List<Request> recent) {
    Instant since = clock.instant().minus(HOUR);
    return (int)
        recent.stream().filter(it -> it.asked().filter(at -> at.isBefore(since)).isEmpty()).count();
  }

  private Outcome<Map<String, String>> judged(Lot lot, Seen seen) {
    List<String> noes = noes(lot, seen);
    return noes.isEmpty()
        ? ready(lot, seen, seen.newest().orElseThrow())
        : new Outcome.Failed<>("NOT_READY: " + String.join("; ", noes), false);
  }

  private static List<String> noes(Lot lot, Seen seen) {
    List<String> noes = new ArrayList<>();
    if (seen.newest().isEmpty()) {
      noes.add("nothing was ever built of " + seen.branch());
    }
    seen.newest()
        .filter(it -> it.stage() != Stage.PASSED)
        .ifPresent(
            it ->
                noes.add(
                    "the last push to %s, %s, %s: customers come after it"
                        .formatted(seen.branch(), it, it.stage().says())));
    seen.busy().forEach(it -> noes.add("%s is under way: wait for its end".formatted(it)));
    noes.addAll(closed(lot, seen));
    return noes;
  }

  /** What the server would not let us do. */
  private static List<String> closed(Lot lot, Seen seen) {
    List<String> noes = new ArrayList<>();
    if (!seen.standing().active()) {
      noes.add("Travis does not build %s: activate it there".formatted(lot.travis().repository()));
    }
    if (!seen.standing().mayAsk()) {
      noes.add("our token may not ask for builds: give it push access");
    }
    if (seen.lately() >= Requests.AN_HOUR) {
      noes.add(
          "%d builds were asked for within the hour, and Travis takes %d: try again in an hour"
              .formatted(seen.lately(), Requests.AN_HOUR));
    }
    return noes;
  }

  private Outcome<Map<String, String>> ready(Lot lot, Seen seen, Build newest) {
    return Ways.on(
        pin.of(lot, newest.sha()),
        revision ->
            new Outcome.Done<>(
                Map.of(
                    "sha",
                    newest.sha(),
                    "revision",
                    revision.orElse(UNTOLD),
                    "summary",
                    "%s is at %s, whose %s has passed; %s; %d of %d requests used this hour"
                        .formatted(
                            seen.branch(),
                            newest.brief(),
                            newest,
                            told(revision),
                            seen.lately(),
                            Requests.AN_HOUR))));
  }

  private static String told(Optional<String> revision) {
    return revision
        .map("it pins pulumi-ppc at %s"::formatted)
        .orElse("its pinned revision is not known, for the estate's file names no source");
  }
}
