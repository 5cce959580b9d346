package dev.signalbox.handlers.plan;

import dev.signalbox.config.shape.Effect;
import java.util.Optional;

/** One line of a plan. {@code depth} counts the outcomes around it. */
record StepLine(String number, int depth, String sentence, Optional<Effect> effect) {

  /** For a file of plain text. */
  String plain() {
    return "  ".repeat(depth) + (number.isEmpty() ? "" : number + " ") + sentence;
  }

  static StepLine note(int depth, String sentence) {
    return new StepLine("", depth, sentence, Optional.empty());
  }

  static StepLine of(String number, int depth, String sentence, Consequence does) {
    return new StepLine(number, depth, sentence, Optional.of(does.effect()));
  }
}
