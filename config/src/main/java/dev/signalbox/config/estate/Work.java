package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.util.SequencedMap;

/** What may be run, what may be probed, and what may be asked of an API. */
public record Work(
    SequencedMap<CommandName, Command> commands,
    SequencedMap<SuiteName, Suite> checks,
    SequencedMap<ApiName, Api> apis) {
  public Work {
    commands = Ordered.copy(commands);
    checks = Ordered.copy(checks);
    apis = Ordered.copy(apis);
  }
}
