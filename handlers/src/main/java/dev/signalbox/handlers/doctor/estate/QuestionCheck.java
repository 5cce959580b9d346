package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.agenda.Decisions;
import dev.signalbox.handlers.doctor.Finding;
import jakarta.inject.Singleton;

/** What nobody has decided yet wakes nobody, and is told to whoever looks. */
@Singleton
final class QuestionCheck implements EstateCheck {
  private final Decisions decisions;

  QuestionCheck(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public String about() {
    return "questions";
  }

  @Override
  public Finding look(Estate estate) {
    int open = decisions.open(estate.name().value());
    return open == 0
        ? new Finding.Well("nothing waits to be decided")
        : new Finding.Mind(
            open == 1 ? "one question waits" : "%d questions wait".formatted(open),
            "`/ops decision %s` lists them".formatted(estate.name()));
  }
}
