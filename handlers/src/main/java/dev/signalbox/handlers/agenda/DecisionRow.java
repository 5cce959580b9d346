package dev.signalbox.handlers.agenda;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code options}: with commas between them; {@code step}: of the run that has written it. */
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
    Instant changedAt) {

  static DecisionRow asked(
      String estate, String question, List<String> options, String person, Instant now) {
    String all = String.join(",", options);
    return new DecisionRow(
        null,
        estate,
        question,
        all,
        DecisionState.OPEN,
        null,
        null,
        null,
        null,
        person,
        now,
        person,
        now);
  }

  /** It was decided elsewhere, and a run writes it down. */
  static DecisionRow recorded(String estate, String say, String step, String person, Instant now) {
    return new DecisionRow(
        null,
        estate,
        say,
        "",
        DecisionState.ANSWERED,
        "as it says",
        "",
        null,
        step,
        person,
        now,
        person,
        now);
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
        changedAt);
  }
}
