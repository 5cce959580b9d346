package dev.signalbox.handlers.tests;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Token;
import java.util.Map;
import java.util.Optional;

/** One entry into a step that runs tests. */
record TestEntry(TestRun run, Exam exam, Token token) implements Deed.Entered {

  /** What tests leave behind is not taken back. */
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  @Override
  public Optional<String> objection() {
    return exam.objection();
  }

  @Override
  public Optional<Preview> preview() {
    return exam.onlyLooks() || objection().isPresent()
        ? Optional.empty()
        : Optional.of(new Preview(byHand(), byHand()));
  }

  @Override
  public Sight<Map<String, String>> look() {
    return run.look(exam, token);
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return run.perform(exam, token);
  }

  @Override
  public String byHand() {
    return exam.byHand();
  }
}
