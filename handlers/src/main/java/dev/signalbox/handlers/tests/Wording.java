package dev.signalbox.handlers.tests;

import dev.signalbox.config.type.Measure;
import dev.signalbox.integrations.pipelines.Pipeline;
import java.time.Duration;
import java.util.List;

/** What people are told of results. */
final class Wording {
  private static final String AGAIN = "Retry runs them once more";

  private Wording() {}

  static String passed(Exam exam, ResultRow row, Figures shown, History history) {
    return "%s: passed, %s%s".formatted(of(exam, row), shown.says(), trend(row, shown, history));
  }

  private static String trend(ResultRow row, Figures shown, History history) {
    return shown
        .find(Figures.MEDIAN)
        .flatMap(it -> history.trend(row.sha(), it))
        .map(". The median, of one commit after the other: "::concat)
        .orElse("");
  }

  static String missed(Exam exam, ResultRow row, List<String> missed) {
    return "MISSED: %s: %s. Next: look what this commit has changed; %s"
        .formatted(of(exam, row), String.join("; ", missed), AGAIN);
  }

  static String broken(Exam exam, ResultRow row, String why, List<String> missed) {
    String more = missed.isEmpty() ? "" : "; " + String.join("; ", missed);
    return "BROKEN: %s: %s%s. Next: look what it has printed; %s"
        .formatted(of(exam, row), why, more, AGAIN);
  }

  static String stale(Exam exam, ResultRow row, String now) {
    return "STALE: %s ran %s when %s began, and %s when it ended, so this says nothing of either. Next: wait until nothing is brought there; %s"
        .formatted(exam.environment(), row.brief(), exam.name(), Pipeline.brief(now), AGAIN);
  }

  static String killed(Exam exam) {
    return "KILLED: %s was killed on the host of %s, so nobody knows what it would have shown. Next: %s"
        .formatted(exam.name(), exam.environment(), AGAIN);
  }

  static String unjudged(Exam exam, Duration lasting, String silence) {
    return "UNJUDGED: %s has ended, and for %s nobody could tell which commit %s runs: %s. Next: mend that; %s"
        .formatted(exam.name(), Measure.written(lasting), exam.environment(), silence, AGAIN);
  }

  private static String of(Exam exam, ResultRow row) {
    return "%s on %s, commit %s".formatted(exam.name(), exam.environment(), row.brief());
  }
}
