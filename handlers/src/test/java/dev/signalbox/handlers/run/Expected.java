package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Branch;
import dev.signalbox.config.runbook.Outcome;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.runbook.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a walk has to end, by what the file says and what people answered. */
record Expected(Runbook runbook) {
  private static final String DONE = "done";

  /** Every end that the file writes down; those within a branch are named after their branch. */
  Set<String> written() {
    Stream<String> written =
        runbook.steps().stream()
            .filter(Step.Do.class::isInstance)
            .map(Step.Do.class::cast)
            .flatMap(
                step ->
                    step.outcomes().stream()
                        .filter(it -> !goesOn(it))
                        .map(it -> step.id() + "." + it.name()));
    Stream<String> own = fallsThrough() ? Stream.of(DONE) : Stream.of();
    return Stream.concat(written, own).collect(Collectors.toSet());
  }

  /** What a run that nobody aborted ends as. */
  String of(List<Walked.Said> said) {
    Optional<String> before =
        said.stream().filter(Expected::isOfPlan).reduce((_, it) -> it).flatMap(Expected::beforeIt);
    return before.orElseGet(
        () ->
            said.stream()
                .filter(it -> !isOfPlan(it))
                .flatMap(
                    it ->
                        end(it)
                            .filter(end -> leaves(it.question().step(), end))
                            .map(end -> it.question().step() + "." + end)
                            .stream())
                .findFirst()
                .orElse(DONE));
  }

  private static boolean isOfPlan(Walked.Said said) {
    return said.question().step().equals(Consent.STEP);
  }

  private static Optional<String> beforeIt(Walked.Said said) {
    return switch (said.choice()) {
      case "rejected" -> Optional.of("rejected");
      case Question.SILENCE -> Optional.of("expired");
      default -> Optional.empty();
    };
  }

  /** Silence where the run then stands is no end; the same is asked again. */
  private static Optional<String> end(Walked.Said said) {
    return said.choice().equals(Question.SILENCE)
        ? said.question().atLimit()
        : Optional.of(said.choice());
  }

  private boolean leaves(String step, String end) {
    return end.equals(Outcome.UNDO)
        || runbook
            .allSteps()
            .filter(it -> it.id().equals(step))
            .flatMap(it -> it.outcome(end).stream())
            .anyMatch(it -> !goesOn(it));
  }

  private boolean fallsThrough() {
    return !(runbook.steps().getLast() instanceof Step.Do last)
        || !last.action().value().equals("decision.ask")
        || last.outcomes().stream().anyMatch(Expected::goesOn);
  }

  private static boolean goesOn(Outcome outcome) {
    return outcome.branch() instanceof Branch.GoOn;
  }
}
