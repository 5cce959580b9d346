package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.util.SequencedMap;

/** What may be run, probed, and asked of an API; and what people type themselves. */
public record Work(
    SequencedMap<CommandName, Command> commands,
    SequencedMap<SuiteName, Suite> checks,
    SequencedMap<ApiName, Api> apis,
    Sheets sheets) {
  public Work {
    commands = Ordered.copy(commands);
    checks = Ordered.copy(checks);
    apis = Ordered.copy(apis);
  }
}
