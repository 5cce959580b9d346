package dev.signalbox.handlers.restore;

import static dev.signalbox.config.type.Measure.written;

import dev.signalbox.config.estate.Policy;
import dev.signalbox.handlers.drill.Drill;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.restore.Promise.Of;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was promised of a database, beside what its snapshots and its drills are like. Pure. */
record Audit(Policy policy, Instant now) {
  /** Drills come every month; one that was left out may be. */
  private static final Duration STALE = Duration.ofDays(65);

  private static final String ROTATION =
      "see on its host whether the rotation works, and who stops it";

  List<Promise> of(Sorting sorting, Optional<Drill> drill) {
    return List.of(loss(sorting), frequency(sorting), retention(sorting), outage(drill));
  }

  /** The same where nobody can see the snapshots. */
  List<Promise> unseen(String why, Optional<Drill> drill) {
    return Stream.concat(
            Stream.of(Of.LOSS, Of.FREQUENCY, Of.RETENTION)
                .map(it -> unseen(it, why, "see why nobody answers there")),
            Stream.of(outage(drill)))
        .toList();
  }

  private String promised(Of what) {
    return switch (what) {
      case LOSS -> "%s at most".formatted(written(policy.rpo()));
      case FREQUENCY -> "one every %s".formatted(written(policy.every()));
      case RETENTION -> "%s back".formatted(written(policy.kept()));
      case OUTAGE -> "%s at most".formatted(written(policy.rto()));
    };
  }

  private Promise kept(Of what, String measured) {
    return new Promise(what, promised(what), Clue.well(what.word(), measured), "");
  }

  private Promise broken(Of what, String measured, String next) {
    return new Promise(what, promised(what), Clue.odd(what.word(), measured), next);
  }

  /** What cannot be seen is not said to be well. */
  private Promise unseen(Of what, String why, String next) {
    return new Promise(what, promised(what), Clue.dark(what.word(), why), next);
  }

  private Duration age(Instant of) {
    return Duration.between(of, now).truncatedTo(ChronoUnit.SECONDS);
  }

  private Promise loss(Sorting sorting) {
    if (sorting.newest().isEmpty()) {
      return broken(Of.LOSS, "there is no whole set to go back to", ROTATION);
    }
    Duration age = sorting.newest().get().age(now);
    String measured = "the newest whole set is %s old".formatted(written(age));
    return age.compareTo(policy.rpo()) > 0
        ? broken(Of.LOSS, measured, ROTATION)
        : kept(Of.LOSS, measured);
  }

  /** The older they are, the further apart they may be; half as far again is no gap yet. */
  private Promise frequency(Sorting sorting) {
    if (sorting.moments().size() < 2) {
      return unseen(
          Of.FREQUENCY,
          "too few sets to tell how far apart they are",
          "look again when there are two");
    }
    List<String> gaps =
        sorting.gaps().stream().filter(this::isTooWide).map(this::says).limit(3).toList();
    return gaps.isEmpty()
        ? kept(Of.FREQUENCY, "no gap between the sets is wider than that")
        : broken(Of.FREQUENCY, "no whole set " + joined(gaps), ROTATION);
  }

  private boolean isTooWide(Sorting.Gap gap) {
    Duration apart = policy.apart(age(gap.from()));
    return gap.lasting().multipliedBy(2).compareTo(apart.multipliedBy(3)) > 0;
  }

  private String says(Sorting.Gap gap) {
    return "for %s after %s"
        .formatted(
            written(gap.lasting().truncatedTo(ChronoUnit.MINUTES)),
            SnapshotWish.written(gap.from()));
  }

  private static String joined(List<String> gaps) {
    return gaps.stream().collect(Collectors.joining(", and "));
  }

  /** The oldest goes when it is as old as that, and the next may be as much younger. */
  private Promise retention(Sorting sorting) {
    Optional<Duration> back = sorting.moments().stream().findFirst().map(it -> it.age(now));
    Duration enough = policy.kept().minus(policy.apart(policy.kept()));
    if (back.filter(it -> it.compareTo(enough) >= 0).isPresent()) {
      return kept(Of.RETENTION, "the oldest whole set is %s old".formatted(days(back)));
    }
    return unseen(
        Of.RETENTION,
        back.isEmpty()
            ? "there is none"
            : "the oldest whole set is no more than %s old".formatted(days(back)),
        "if they were not begun of late, see on its host who deletes them early");
  }

  private static String days(Optional<Duration> back) {
    return back.map(
            it -> it.compareTo(Duration.ofDays(2)) > 0 ? it.truncatedTo(ChronoUnit.DAYS) : it)
        .map(it -> written(it))
        .orElse("0s");
  }

  private Promise outage(Optional<Drill> drill) {
    String next = "rehearse it: `/ops help rehearse` tells how";
    return drill
        .map(it -> it.away().map(away -> outage(it, away)).orElseGet(() -> unmeasured(it, next)))
        .orElseGet(() -> unseen(Of.OUTAGE, "never rehearsed", next));
  }

  private Promise unmeasured(Drill drill, String next) {
    return unseen(Of.OUTAGE, "%s was not measured to its end".formatted(named(drill)), next);
  }

  private Promise outage(Drill drill, Duration away) {
    String measured = "%s took %s".formatted(named(drill), written(away));
    if (away.compareTo(policy.rto()) > 0) {
      return broken(
          Of.OUTAGE,
          measured,
          "read in its score which step was slow, or promise what can be kept");
    }
    return age(drill.ended()).compareTo(STALE) > 0
        ? unseen(Of.OUTAGE, measured + ", which is long ago", "rehearse it again")
        : kept(Of.OUTAGE, measured);
  }

  private static String named(Drill drill) {
    return "the restore of %s on %s"
        .formatted(drill.environment(), SnapshotWish.written(drill.ended()));
  }
}
