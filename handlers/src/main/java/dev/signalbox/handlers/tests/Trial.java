package dev.signalbox.handlers.tests;

import dev.signalbox.integrations.pipelines.Pipeline;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a commit stands with tests that it has to have stood. Pure.
 *
 * @param worse by how many percent it may be slower than those before
 */
record Trial(Exam exam, History history, String sha, Optional<Integer> worse) {
  private Optional<ResultRow> newest() {
    return history.newest(sha);
  }

  /** One sentence for all that have shown nothing yet. */
  static Optional<String> untested(List<Trial> all) {
    List<Trial> untested = all.stream().filter(it -> it.newest().isEmpty()).toList();
    return untested.stream()
        .findFirst()
        .map(
            it ->
                "UNTESTED: on %s, commit %s has not stood %s yet. Next: %s"
                    .formatted(
                        it.exam.environment(),
                        Pipeline.brief(it.sha),
                        joined(untested, one -> one.exam.name().value()),
                        joined(untested, one -> "`" + one.exam.typed() + "`")));
  }

  private static String joined(List<Trial> all, Function<Trial, String> told) {
    return all.stream().map(told).collect(Collectors.joining(", "));
  }

  /** What is in its way of what they have shown. */
  Optional<String> lack() {
    return newest()
        .flatMap(
            it ->
                it.hasPassed()
                    ? unmeasured(it).or(() -> slower(it))
                    : Optional.of(again(it.says())));
  }

  /** Its step is long over, so that what it says comes next is not what comes next here. */
  private String again(String says) {
    return says.replaceFirst("\\. Next: (?s:.*)$", "") + next();
  }

  /** What has no median is not known to be as fast as the commit before. */
  private Optional<String> unmeasured(ResultRow passed) {
    return worse.isPresent()
            && exam.suite().figures().contains(Figures.MEDIAN)
            && passed.shown().find(Figures.MEDIAN).isEmpty()
        ? Optional.of(
            "UNMEASURED: %s on %s has printed no median for commit %s, so nobody knows whether it is slower%s"
                .formatted(exam.name(), exam.environment(), passed.brief(), next()))
        : Optional.empty();
  }

  private Optional<String> slower(ResultRow passed) {
    return worse.flatMap(
        most -> history.standard(sha, most).flatMap(old -> slower(passed, old, most)));
  }

  private Optional<String> slower(ResultRow passed, ResultRow standard, int most) {
    return passed
        .above(standard)
        .filter(by -> by > most)
        .map(
            by ->
                "WORSE: %s on %s: the median of commit %s is %d %% above that of %s, and %d %% is allowed%s"
                    .formatted(
                        exam.name(),
                        exam.environment(),
                        passed.brief(),
                        by,
                        standard.brief(),
                        most,
                        next()));
  }

  private String next() {
    return ". Next: mend it and push, or measure again: `%s`".formatted(exam.typed());
  }

  /** As people read it who are to say yes. */
  Optional<String> says() {
    return newest().map(it -> "Tests: " + it.says());
  }
}
