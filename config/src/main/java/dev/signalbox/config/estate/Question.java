package dev.signalbox.config.estate;

import dev.signalbox.config.people.GroupName;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that an estate's people have to decide.
 *
 * @param name by which it is asked once, however often its words change
 * @param options empty where anything may be answered
 * @param owner whose word it takes; empty where it is everybody's who may start things
 * @param ticket where it is talked over
 * @param until it is put off until that day
 */
public record Question(
    String name,
    String ask,
    List<String> options,
    Optional<GroupName> owner,
    Optional<URI> ticket,
    Optional<LocalDate> since,
    Optional<LocalDate> until) {
  public Question {
    options = List.copyOf(options);
  }
}
