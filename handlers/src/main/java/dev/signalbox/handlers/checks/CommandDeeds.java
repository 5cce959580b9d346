package dev.signalbox.handlers.checks;

import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.bastion.Foreman;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** {@code command.run}: its values are the runbook's own words, so its shape is the catalogue's. */
@Factory
final class CommandDeeds {
  private static final String RUN = "command.run";

  private final Shapes catalogue = Shapes.planned();
  private final Assignments assignments;
  private final Foreman foreman;
  private final List<Proviso> provisos;

  CommandDeeds(Assignments assignments, Foreman foreman, List<Proviso> provisos) {
    this.assignments = assignments;
    this.foreman = foreman;
    this.provisos = List.copyOf(provisos);
  }

  @Singleton
  Deed run() {
    return Deed.worded(
        catalogue.find(RUN).orElseThrow(),
        words ->
            new CommandEntry(
                new Labour(foreman, assignments.of(words), words.token()),
                assignments.back(words),
                () -> unmet(words)),
        (words, past) ->
            new CommandBack(
                new Labour(foreman, assignments.back(words, past.before()), words.token()),
                assignments.of(words),
                past.last()));
  }

  private Optional<String> unmet(Deed.Words words) {
    return provisos.stream()
        .flatMap(it -> it.objection(words, assignments.of(words).command()).stream())
        .findFirst();
  }
}
