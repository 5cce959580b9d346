package dev.signalbox.handlers.run;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was done of a run so far, in the order of its steps. */
public record Stints(List<Stint> all) {
  public Stints {
    all = List.copyOf(all);
  }

  public Optional<Stint> first(String does) {
    return all.stream().filter(it -> it.does().equals(does)).findFirst();
  }

  /** From when the first step of that action was entered until the last look after it was over. */
  public Optional<Duration> span(String does, Set<String> looks) {
    return first(does).map(Stint::began).flatMap(began -> span(began, looks));
  }

  private Optional<Duration> span(Instant began, Set<String> looks) {
    return all.stream()
        .filter(it -> looks.contains(it.does()) && it.began().isAfter(began))
        .map(Stint::ended)
        .max(Comparator.naturalOrder())
        .map(it -> Duration.between(began, it).truncatedTo(ChronoUnit.SECONDS));
  }

  /** Empty where nothing was done. */
  public Optional<Instant> ended() {
    return all.stream().map(Stint::ended).max(Comparator.naturalOrder());
  }
}
