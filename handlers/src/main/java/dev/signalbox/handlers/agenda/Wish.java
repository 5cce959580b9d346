package dev.signalbox.handlers.agenda;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What shall be done, by whom and until when.
 *
 * @param tags words by which it is found again
 */
public record Wish(
    String what,
    Optional<Owner> owner,
    Optional<LocalDate> due,
    Optional<URI> link,
    List<String> tags) {
  public Wish {
    tags = List.copyOf(tags);
  }
}
