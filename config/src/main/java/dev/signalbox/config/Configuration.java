package dev.signalbox.config;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.EstateName;
import dev.signalbox.config.form.Ordered;
import dev.signalbox.config.people.People;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.type.Name;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * What exists, and the procedures: everything in it has passed every check.
 *
 * @param runbooks by name
 * @param sources the texts that it was read from
 */
public record Configuration(
    SequencedMap<EstateName, Estate> estates,
    SequencedMap<String, Runbook> runbooks,
    People people,
    Shapes shapes,
    Sources sources) {
  public Configuration {
    estates = Ordered.copy(estates);
    runbooks = Ordered.copy(runbooks);
  }

  public Optional<Estate> estate(String name) {
    return estates.values().stream().filter(it -> it.name().value().equals(name)).findFirst();
  }

  /** What a procedure lacks, and what those lack that it starts itself. */
  public List<String> plannedActions(Runbook runbook, Shapes known) {
    Stream<Runbook> started =
        runbook
            .allSteps()
            .flatMap(step -> step.argument(Name.RUNBOOK.word()).flatMap(Value::literal).stream())
            .flatMap(it -> Optional.ofNullable(runbooks.get(it)).stream());
    return Stream.concat(
            runbook.plannedActions(known).stream(),
            started.flatMap(it -> plannedActions(it, known).stream()))
        .distinct()
        .toList();
  }

  public static Reading read(Path folder, Shapes shapes) {
    return of(Sources.in(folder), shapes);
  }

  public static Reading of(Sources sources, Shapes shapes) {
    return new Reader(sources, shapes).read();
  }

  /** The same with another people.yml, if everything still holds with it. */
  public Reading withPeople(String text) {
    return of(sources.withPeople(text), shapes);
  }
}
