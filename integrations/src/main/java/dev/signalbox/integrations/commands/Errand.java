package dev.signalbox.integrations.commands;

import dev.signalbox.config.estate.Command;
import dev.signalbox.config.estate.CommandName;
import dev.signalbox.config.shape.Effect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * A named command, and what it is told.
 *
 * @param values each by the name that the command gives it
 */
public record Errand(CommandName name, Command command, Map<String, String> values) {
  public Errand {
    values = Map.copyOf(values);
    new Given(command, values)
        .objection()
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(why);
            });
  }

  /** Why a command cannot be told this; empty where it can. */
  public static Optional<String> objection(Command command, Map<String, String> values) {
    return new Given(command, values).objection();
  }

  /** What is run, word by word. */
  public List<String> words() {
    Given given = new Given(command, values);
    return command.run().stream().map(given::filled).toList();
  }

  /** What only this process has in its environment. */
  SequencedMap<String, String> settings() {
    Given given = new Given(command, values);
    SequencedMap<String, String> settings = new LinkedHashMap<>();
    command.variables().forEach((name, value) -> settings.put(name, given.filled(value)));
    return settings;
  }

  /** What it reads where it waits for somebody: line by line, and then its end. */
  String answers() {
    return command.answers().stream().map("%s\n"::formatted).collect(Collectors.joining());
  }

  /** Whether it leaves the host other than it was. */
  public boolean changes() {
    return command.effect() != Effect.READ;
  }
}
