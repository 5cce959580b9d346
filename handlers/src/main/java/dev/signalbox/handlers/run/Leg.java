package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Step;
import java.util.OptionalInt;

/** What one line of a run's journal is about: a step, or taking that step back. */
sealed interface Leg {
  Step.Do step();

  /** As the journal has it, once in a run. */
  String name();

  String does();

  /** Part of taking everything back, which no line of the runbook tells. */
  default boolean isOfAll() {
    return this instanceof Back(var _, var line) && line.isEmpty();
  }

  /** Whether what the journal calls this takes something back. */
  static boolean isBack(String does) {
    return does.startsWith(Back.UNDO);
  }

  record Forth(Step.Do step) implements Leg {
    @Override
    public String name() {
      return step.id();
    }

    @Override
    public String does() {
      return step.action().value();
    }
  }

  /**
   * @param line where the runbook says so; nowhere when all is taken back
   */
  record Back(Step.Do step, OptionalInt line) implements Leg {
    private static final String UNDO = "undo:";

    @Override
    public String name() {
      return line.isPresent() ? does() + "@" + line.getAsInt() : does();
    }

    @Override
    public String does() {
      return UNDO + step.id();
    }
  }
}
