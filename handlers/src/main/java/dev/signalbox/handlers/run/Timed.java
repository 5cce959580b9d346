package dev.signalbox.handlers.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A run by the watch: each step that was taken, in their order. */
public record Timed(String title, List<Lap> laps) {
  public Timed {
    laps = List.copyOf(laps);
  }

  public Duration machine() {
    return sum(Lap::machine);
  }

  public Duration people() {
    return sum(Lap::people);
  }

  private Duration sum(Function<Lap, Duration> part) {
    return laps.stream().map(part).reduce(Duration.ZERO, Duration::plus);
  }

  public Optional<Lap> lap(String step) {
    return laps.stream().filter(it -> it.step().equals(step)).findFirst();
  }

  /** No more of it than that run has come to, so that the two can be compared. */
  public Timed asFarAs(Timed other) {
    return new Timed(title, laps.stream().filter(it -> other.lap(it.step()).isPresent()).toList());
  }
}
