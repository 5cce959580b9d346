package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.Given;
import dev.signalbox.config.runbook.Step.Do;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.type.Made;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.type.Type;
import dev.signalbox.config.yaml.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values of commands, suites and announcements: exactly those that the estate declares. */
final class DeclaredCheck implements Check {
  private static final List<Name> DECLARING = List.of(Name.COMMAND, Name.SUITE, Name.ANNOUNCEMENT);

  /** What {@code texts} fills in by itself. */
  private static final String OUTCOME = "what";

  /** A named entry of the estate, as a step uses it. */
  private record Entry(Place place, String title, Signature signature) {
    String takes() {
      Set<String> names = signature.values().keySet();
      return names.isEmpty() ? "nothing" : String.join(", ", names);
    }
  }

  @Override
  public void check(Inspection inspection) {
    inspection.scope().ifPresent(scope -> check(inspection, scope));
  }

  private static void check(Inspection inspection, Scope scope) {
    inspection
        .shaped()
        .filter(shaped -> shaped.shape().argument(Made.VALUES).isPresent())
        .forEach(
            shaped ->
                entry(scope, shaped.step(), shaped.shape())
                    .ifPresent(entry -> check(inspection, shaped, entry)));
  }

  private static Optional<Entry> entry(Scope scope, Do step, ActionShape shape) {
    for (Name kind : DECLARING) {
      Optional<Value> named =
          shape.argument(kind).flatMap(argument -> step.argument(argument.name()));
      Optional<String> name = named.flatMap(Value::literal);
      if (name.isPresent()) {
        String title = "%s '%s'".formatted(kind.word(), name.get());
        return scope
            .entry(kind, name.get())
            .map(signature -> new Entry(named.get().place(), title, signature));
      }
    }
    return Optional.empty();
  }

  private static void check(Inspection inspection, Inspection.Shaped shaped, Entry entry) {
    boolean outcome = shaped.shape().argument(Made.TEXTS).isPresent();
    Map<String, Type> declared = entry.signature().values();
    if (outcome && !declared.containsKey(OUTCOME)) {
      inspection.complain(entry.place(), noSuch(entry, OUTCOME));
    }
    List<Given> given = given(inspection, shaped);
    given.stream()
        .filter(value -> !declared.containsKey(value.name()))
        .forEach(value -> inspection.complain(value.place(), noSuch(entry, value.name())));
    List<String> needed =
        declared.keySet().stream().filter(name -> !outcome || !name.equals(OUTCOME)).toList();
    for (String name :
        Slips.missing(needed, declared.keySet(), given.stream().map(Given::name).toList())) {
      inspection.complain(entry.place(), "%s needs value '%s'".formatted(entry.title(), name));
    }
    Judge judge = new Judge(inspection);
    given.stream()
        .filter(value -> declared.containsKey(value.name()))
        .forEach(
            value ->
                Optional.ofNullable(declared.get(value.name()))
                    .ifPresent(type -> judge.judge(value.name(), type, value.value())));
  }

  private static String noSuch(Entry entry, String value) {
    return "%s has no value '%s'; it takes: %s".formatted(entry.title(), value, entry.takes());
  }

  private static List<Given> given(Inspection inspection, Inspection.Shaped shaped) {
    Optional<Value> values =
        shaped
            .shape()
            .argument(Made.VALUES)
            .flatMap(argument -> shaped.step().argument(argument.name()));
    if (values.isEmpty()) {
      return List.of();
    }
    if (values.get() instanceof Value.Named named) {
      return named.entries();
    }
    inspection.complain(values.get().place(), "'values' wants { name: value }");
    return List.of();
  }
}
