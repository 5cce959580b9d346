package dev.signalbox.handlers.digest;

import dev.signalbox.handlers.halt.Blocked;
import dev.signalbox.handlers.run.Balance;
import java.util.List;
import java.util.stream.Stream;

/**
 * Seven days.
 *
 * @param awaited for whom runs stood
 * @param held by what they were held
 */
record Week(Balance runs, List<Blocked> awaited, List<Blocked> held) {
  Week {
    awaited = List.copyOf(awaited);
    held = List.copyOf(held);
  }

  long ended() {
    return runs.ended().stream().mapToLong(Balance.Ended::runs).sum();
  }

  long ended(String outcome) {
    return runs.ended().stream()
        .filter(it -> it.outcome().equals(outcome))
        .mapToLong(Balance.Ended::runs)
        .sum();
  }

  /** All that cost time, most first. */
  List<Blocked> blocked() {
    return Stream.concat(
            awaited.stream().map(it -> new Blocked("waiting for " + it.cause(), it.seconds())),
            held.stream().map(it -> new Blocked("held by " + it.cause(), it.seconds())))
        .sorted((one, other) -> Double.compare(other.seconds(), one.seconds()))
        .toList();
  }

  double blocked(String cause) {
    return blocked().stream()
        .filter(it -> it.cause().equals(cause))
        .mapToDouble(Blocked::seconds)
        .sum();
  }

  double allBlocked() {
    return blocked().stream().mapToDouble(Blocked::seconds).sum();
  }

  /** Of a hundred parts, rounded. */
  long peoplesShare() {
    Balance.Took took = runs.took();
    double all = took.machine() + took.people();
    return all <= 0 ? 0 : Math.round(100 * took.people() / all);
  }
}
