package dev.signalbox.handlers.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A question of an estate.
 *
 * @param number of all questions of this installation
 * @param options empty where anything may be answered
 * @param answer empty until there is one
 * @param by who has changed it last
 */
public record Decision(
    long number,
    String estate,
    String question,
    List<String> options,
    DecisionState state,
    Optional<Answer> answer,
    Optional<LocalDate> until,
    String by,
    Instant at) {
  public Decision {
    options = List.copyOf(options);
  }

  public record Answer(String words, String why) {}
}
