package dev.signalbox.integrations.mail;

import dev.signalbox.config.estate.Connection;

/**
 * One mail in plain text.
 *
 * @param to one address, or the beginning of one where the sender lives: {@code outage@}
 * @param mark letters, digits and dots; the same for every try, so that who gets two sees one
 */
public record Note(String to, String subject, String text, String mark) {
  public Note {
    if (!mark.matches("[A-Za-z0-9.-]{1,100}")) {
      throw new IllegalArgumentException("'%s' is no mark of a mail".formatted(mark));
    }
    if (subject.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a subject is one line");
    }
  }

  /** As the call is told. */
  public String doing(Connection.Smtp on) {
    return "mailing %s by %s".formatted(on.whole(to), on.reach().name());
  }
}
