package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.util.SequencedMap;

/** What may be run and what may be probed. */
public record Work(
    SequencedMap<CommandName, Command> commands, SequencedMap<SuiteName, Suite> checks) {
  public Work {
    commands = Ordered.copy(commands);
    checks = Ordered.copy(checks);
  }
}
