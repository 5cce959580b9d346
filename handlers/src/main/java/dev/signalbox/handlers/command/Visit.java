package dev.signalbox.handlers.command;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.guard.Caller;
import dev.signalbox.handlers.guard.Rights;
import java.util.Optional;

/** One known person at the counter: what they may see, and where they stand. */
record Visit(Caller caller, UserId asker, Menu menu, Optional<ChannelId> channel) {
  /** By the name that is written down. */
  String person() {
    return caller.person().name().value();
  }

  Rights rights() {
    return new Rights(caller);
  }
}
