package dev.signalbox.handlers.agenda;

import dev.signalbox.config.estate.Question;
import dev.signalbox.config.people.GroupName;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code options}: with commas between them; {@code step}: of the run that has written it; {@code
 * askedAs}: by the estate's file.
 */
@MappedEntity("decision")
record DecisionRow(
    @Id @GeneratedValue @Nullable Long id,
    String estate,
    String question,
    String options,
    DecisionState state,
    @Nullable String answer,
    @Nullable String why,
    @Nullable LocalDate until,
    @Nullable String step,
    String askedBy,
    Instant askedAt,
    String changedBy,
    Instant changedAt,
    @Nullable String askedAs,
    @Nullable String owner,
    @Nullable String ticket,
    @Nullable LocalDate since,
    @Nullable LocalDate fileUntil) {

  static DecisionRow asked(
      String estate, String question, List<String> options, String person, Instant now) {
    return fresh(estate, question, joined(options), Optional.empty(), person, now);
  }

  /** It was decided elsewhere, and a run writes it down. */
  static DecisionRow recorded(String estate, String say, String step, String person, Instant now) {
    return fresh(estate, say, "", Optional.of(step), person, now);
  }

  private static DecisionRow fresh(
      String estate, String ask, String options, Optional<String> step, String by, Instant now) {
    return new DecisionRow(
        null,
        estate,
        ask,
        options,
        step.isPresent() ? DecisionState.ANSWERED : DecisionState.OPEN,
        step.map(_ -> "as it says").orElse(null),
        step.map(_ -> "").orElse(null),
        null,
        step.orElse(null),
        by,
        now,
        by,
        now,
        null,
        null,
        null,
        null,
        null);
  }

  static String joined(List<String> options) {
    return String.join(",", options);
  }

  /** Whether the file asks what stands here already. */
  boolean isAsIn(Question file) {
    return question.equals(file.ask())
        && options.equals(joined(file.options()))
        && origin(file).equals(origin());
  }

  private static Optional<Decision.Origin> origin(Question file) {
    return Optional.of(new Decision.Origin(file.name(), file.owner(), file.ticket(), file.since()));
  }

  private Optional<Decision.Origin> origin() {
    return Optional.ofNullable(askedAs)
        .map(
            it ->
                new Decision.Origin(
                    it,
                    Optional.ofNullable(owner).map(GroupName::new),
                    Optional.ofNullable(ticket).map(URI::create),
                    Optional.ofNullable(since)));
  }

  Decision told() {
    return new Decision(
        Optional.ofNullable(id).orElseThrow(),
        estate,
        question,
        options.isEmpty() ? List.of() : List.of(options.split(",", -1)),
        state,
        Optional.ofNullable(answer)
            .map(it -> new Decision.Answer(it, Optional.ofNullable(why).orElse(""))),
        Optional.ofNullable(until),
        changedBy,
        changedAt,
        origin());
  }
}
