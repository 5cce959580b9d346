package dev.signalbox.config.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Nested so deeply that reading on would only serve whoever wants to exhaust the stack. */
final class Tangled extends MarkedYamlEngineException {
  private static final long serialVersionUID = 1L;

  Tangled(String problem, Optional<Mark> mark) {
    super("", Optional.empty(), problem, mark);
  }
}
