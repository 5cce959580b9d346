package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.CommandLine;
import dev.signalbox.config.runbook.Draft;
import dev.signalbox.config.yaml.Complaints;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.config.yaml.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runbooks against the lists of the estates: nothing unknown, nothing left over, no word twice. */
final class Listing {
  private final World world;
  private final List<Scope> scopes;
  private final Complaints complaints;

  Listing(World world, List<Scope> scopes, Complaints complaints) {
    this.world = world;
    this.scopes = scopes;
    this.complaints = complaints;
  }

  static String unknown(String name, World world) {
    return "there is no runbook '%s'%s"
        .formatted(name, Nearest.hint(name, world.runbooks().keySet()));
  }

  void check() {
    scopes.forEach(this::listed);
    scopes.forEach(this::meanings);
    world.runbooks().values().forEach(this::used);
  }

  private void listed(Scope scope) {
    for (Node.Text name : scope.runbooks()) {
      if (!world.runbooks().containsKey(name.value())) {
        complaints.add(name.place(), unknown(name.value(), world));
      }
    }
  }

  /** A runbook whose name is misspelt in an estate's list is not left over as well. */
  private void used(Draft draft) {
    boolean listed = scopes.stream().anyMatch(scope -> scope.lists(draft.name()));
    boolean meant =
        scopes.stream()
            .flatMap(scope -> scope.runbooks().stream())
            .map(Node.Text::value)
            .filter(name -> !world.runbooks().containsKey(name))
            .anyMatch(
                name ->
                    Nearest.to(name, world.runbooks().keySet())
                        .filter(draft.name()::equals)
                        .isPresent());
    if (!listed && !meant && draft.root().isPresent()) {
      complaints.add(
          draft.header().name().map(Node.Text::place).orElse(draft.place()),
          "no estate lists '%s' under runbooks".formatted(draft.name()));
    }
  }

  private void meanings(Scope scope) {
    Map<String, String> taken = new HashMap<>();
    for (Node.Text listed : scope.runbooks()) {
      Optional<CommandLine> command =
          Optional.ofNullable(world.runbooks().get(listed.value()))
              .flatMap(draft -> draft.header().command());
      command.ifPresent(line -> meaning(scope, listed.value(), line, taken));
    }
  }

  private void meaning(
      Scope scope, String runbook, CommandLine command, Map<String, String> taken) {
    Stream<String> flags = command.selectors().stream().map(flag -> "--" + flag);
    Stream<String> words =
        Stream.concat(command.words().stream(), Stream.of(scope.names().estate()));
    String typed = String.join(" ", Stream.concat(words, flags).toList());
    String other = taken.putIfAbsent(typed, runbook);
    if (other != null && !other.equals(runbook)) {
      complaints.add(
          command.place(),
          "'/ops %s' could also mean %s; runbooks of one estate differ in their words or in a flag without brackets"
              .formatted(typed, other));
    }
  }
}
