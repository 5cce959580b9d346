package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.sandbox.WorldAccess;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sets jobs going, with all that follows by itself. How long each takes is known from the start, so
 * nothing has to happen when it ends.
 */
@Singleton
final class Machinery {
  /** With these, a deployment of seven chains takes about twenty seconds. */
  private static final Duration BUILD = Duration.ofSeconds(2);

  private static final Duration THE_REST = Duration.ofSeconds(1);
  private static final Duration ENDLESS = Duration.ofDays(36_500);
  private final WorldAccess access;

  Machinery(WorldAccess access) {
    this.access = access;
  }

  /** As it is then. */
  Work start(Yard yard, Work work, String by) {
    return begin(yard, work, new Manner(yard.now(), by, false));
  }

  /** Once more what has run; from now on only the new try counts. */
  Work again(Yard yard, long job, String by) {
    Work old = yard.work(job).orElseThrow();
    yard.replace(old.old());
    Work anew = Work.waiting(Yard.next(yard.things()), old.pipeline(), old.shape());
    yard.add(anew);
    return start(yard, anew, by);
  }

  /** The first of a chain goes well, and the last of it does not. */
  void startAndBreak(Yard yard, Work work, String by) {
    begin(yard, work, new Manner(yard.now(), by, true));
  }

  private record Manner(Instant at, String by, boolean breaks) {
    Manner later(Instant then) {
      return new Manner(then, by, breaks);
    }
  }

  private Work begin(Yard yard, Work work, Manner manner) {
    boolean fails = manner.breaks() && followers(yard, work).isEmpty();
    boolean taken = !new Staff(yard.things(), yard.path()).online(manner.by()).isEmpty();
    Instant ends = manner.at().plus(taken ? access.lasting(length(work)) : ENDLESS);
    Going going = new Going(manner.at(), ends, fails, taken, manner.by());
    Work gone = new Landing(yard).building(work.as(going));
    yard.replace(gone);
    if (!fails && taken) {
      new Landing(yard).deploying(gone, going);
      followers(yard, work)
          .forEach(it -> ready(yard, it).ifPresent(at -> begin(yard, it, manner.later(at))));
    }
    return gone;
  }

  private static Duration length(Work work) {
    return work.shape().needs().isEmpty() || work.shape().hand() ? BUILD : THE_REST;
  }

  private static List<Work> followers(Yard yard, Work work) {
    return yard.batch(work.pipeline()).works().stream()
        .filter(it -> it.going().isEmpty() && !it.shape().hand())
        .filter(it -> it.shape().needs().contains(work.name()))
        .toList();
  }

  /** When all that it needs has ended; empty where something of it will not. */
  private static Optional<Instant> ready(Yard yard, Work work) {
    Batch batch = yard.batch(work.pipeline());
    List<Going> needed =
        work.shape().needs().stream()
            .flatMap(name -> batch.named(name).stream())
            .flatMap(it -> it.going().stream())
            .filter(it -> it.taken() && !it.fails())
            .toList();
    return needed.size() == work.shape().needs().size()
        ? needed.stream().map(Going::ends).max(Instant::compareTo)
        : Optional.empty();
  }
}
