package dev.signalbox.bot.sandbox.page;

import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.command.Usage;
import dev.signalbox.handlers.install.Installation;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The line under the sandbox's box, from the same grammar that will read what is typed. */
@Singleton
final class CommandUsage implements UsageLine {
  private final Installation installation;
  private final Usage usage;

  CommandUsage(Installation installation, Usage usage) {
    this.installation = installation;
    this.usage = usage;
  }

  @Override
  public Optional<String> under(UserId person, String typed) {
    return usage.under(new SlackId(installation.current().people().team(), person), typed);
  }
}
