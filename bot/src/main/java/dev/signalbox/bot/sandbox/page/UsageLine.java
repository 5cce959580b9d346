package dev.signalbox.bot.sandbox.page;

import dev.signalbox.config.people.UserId;
import java.util.Optional;

/** The line under the box while somebody types a command: how what they began goes on. */
public interface UsageLine {
  Optional<String> under(UserId person, String typed);
}
