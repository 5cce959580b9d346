package dev.signalbox.handlers.checks;

import dev.signalbox.config.estate.Command;
import dev.signalbox.handlers.action.Deed;
import java.util.Optional;

/** What has to be so at the moment at which a command is begun. */
@FunctionalInterface
public interface Proviso {
  /** Why it may not begin, and what to do; empty where nothing is in its way. */
  Optional<String> objection(Deed.Words words, Command command);
}
