package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.util.List;
import java.util.SequencedMap;

/**
 * What may be run, probed, and asked of an API; what people type themselves, and with what.
 *
 * @param hints the first that fits counts
 */
public record Work(
    SequencedMap<CommandName, Command> commands,
    SequencedMap<SuiteName, Suite> checks,
    SequencedMap<ApiName, Api> apis,
    Sheets sheets,
    SequencedMap<ToolName, Tool> tools,
    List<Hint> hints,
    SequencedMap<TestName, TestSuite> tests) {
  public Work {
    commands = Ordered.copy(commands);
    checks = Ordered.copy(checks);
    apis = Ordered.copy(apis);
    tools = Ordered.copy(tools);
    hints = List.copyOf(hints);
    tests = Ordered.copy(tests);
  }
}
