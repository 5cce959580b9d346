package dev.signalbox.handlers.agenda;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.people.GroupName;
import java.net.URI;
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
 * @param origin empty where a person or a run asked
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
    Instant at,
    Optional<Origin> origin) {
  public Decision {
    options = List.copyOf(options);
  }

  /**
   * The estate's file asks it.
   *
   * @param name by which the file asks it
   * @param owner the group whose word it takes
   */
  public record Origin(
      String name, Optional<GroupName> owner, Optional<URI> ticket, Optional<LocalDate> since) {}

  public Optional<GroupName> owner() {
    return origin.flatMap(Origin::owner);
  }

  /** Somebody asked it in so many words, or the file still does. */
  boolean isStillAsked(Estate estate) {
    return origin.stream()
        .allMatch(
            it -> estate.words().questions().stream().anyMatch(q -> q.name().equals(it.name())));
  }

  public record Answer(String words, String why) {}
}
