package dev.signalbox.handlers.checks;

import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.bastion.Foreman;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** {@code command.run}: its values are the runbook's own words, so its shape is the catalogue's. */
@Factory
final class CommandDeeds {
  private static final String RUN = "command.run";

  private final Shapes catalogue = Shapes.planned();
  private final Assignments assignments;
  private final Foreman foreman;

  CommandDeeds(Assignments assignments, Foreman foreman) {
    this.assignments = assignments;
    this.foreman = foreman;
  }

  @Singleton
  Deed run() {
    return Deed.worded(
        catalogue.find(RUN).orElseThrow(),
        words ->
            new CommandEntry(
                new Labour(foreman, assignments.of(words), words.token()), assignments.back(words)),
        (words, past) ->
            new CommandBack(
                new Labour(foreman, assignments.back(words, past.before()), words.token()),
                assignments.of(words),
                past.last()));
  }
}
