package dev.signalbox.bench.runs;

import dev.signalbox.bench.load.Latencies;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** When steps began and ended, as the bots have written it down themselves; in each run's order. */
public record Journal(List<Step> steps) {
  private static final String DONE =
      """
      select run, began_at, ended_at from run_step
      where state = 'DONE' and began_at between ? and ? order by run, turn\
      """;

  public Journal {
    steps = List.copyOf(steps);
  }

  record Step(String run, Instant began, Instant ended) {}

  /** Of the steps that began in that time. */
  public static Journal of(Store store, Instant from, Instant until) throws SQLException {
    List<Step> steps = new ArrayList<>();
    try (var connection = store.open();
        var select = connection.prepareStatement(DONE)) {
      select.setObject(1, from.atOffset(ZoneOffset.UTC));
      select.setObject(2, until.atOffset(ZoneOffset.UTC));
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          steps.add(
              new Step(
                  rows.getString(1),
                  rows.getObject(2, OffsetDateTime.class).toInstant(),
                  rows.getObject(3, OffsetDateTime.class).toInstant()));
        }
      }
    }
    return new Journal(steps);
  }

  /** From the start of the first to the end of the last. */
  public double perSecond() {
    Instant first = steps.stream().map(Step::began).min(Comparator.naturalOrder()).orElseThrow();
    Instant last = steps.stream().map(Step::ended).max(Comparator.naturalOrder()).orElseThrow();
    return steps.size() / (Duration.between(first, last).toNanos() / 1e9);
  }

  /** From the end of a step, as it commits it, to the start of the next one of its run. */
  public Latencies between() {
    return new Latencies(
        IntStream.range(1, steps.size())
            .filter(at -> steps.get(at).run().equals(steps.get(at - 1).run()))
            .mapToLong(
                at ->
                    Duration.between(steps.get(at - 1).ended(), steps.get(at).began()).toNanos()));
  }

  /** Each step by itself, in the order in which they were taken. */
  public List<Duration> took() {
    return steps.stream().map(it -> Duration.between(it.began(), it.ended())).toList();
  }

  public long runs() {
    return steps.stream().map(Step::run).distinct().count();
  }

  /** How many steps had ended by then. */
  public long before(Instant moment) {
    return steps.stream().filter(it -> it.ended().isBefore(moment)).count();
  }

  /** From that moment to the first end of a step after it; nothing where all was done before. */
  public Duration firstAfter(Instant moment) {
    return steps.stream()
        .map(Step::ended)
        .filter(moment::isBefore)
        .min(Comparator.naturalOrder())
        .map(it -> Duration.between(moment, it))
        .orElse(Duration.ZERO);
  }

  /** From that moment until every run that was under way has ended one more step. */
  public Duration allAfter(Instant moment) {
    return steps.stream()
        .map(Step::run)
        .distinct()
        .map(run -> new Journal(steps.stream().filter(it -> it.run().equals(run)).toList()))
        .filter(it -> it.before(moment) > 0 && it.before(moment) < it.steps().size())
        .map(it -> it.firstAfter(moment))
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }
}
