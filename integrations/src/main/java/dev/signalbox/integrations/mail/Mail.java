package dev.signalbox.integrations.mail;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Ordered;

/**
 * Sends mail. Nobody can look whether one was taken: where no answer came, whoever would rather
 * send it twice than not at all does so under the same mark.
 */
@FunctionalInterface
public interface Mail {
  /** Done is that the server answers for it from now on, and not that anybody has read it. */
  Ordered<Note> send(Connection.Smtp on, Note note);
}
