package dev.signalbox.config.runbook;

import dev.signalbox.config.yaml.Place;
import java.util.List;
import java.util.stream.Stream;

/** What people type to start a runbook. */
public record CommandLine(Place place, String text, List<CommandPart> parts) {
  public CommandLine {
    parts = List.copyOf(parts);
  }

  public <P extends CommandPart> Stream<P> parts(Class<P> kind) {
    return parts.stream().filter(kind::isInstance).map(kind::cast);
  }

  public List<String> words() {
    return parts(CommandPart.Word.class).map(CommandPart.Word::text).toList();
  }

  /** Flags that belong to the command's name, in alphabetical order. */
  public List<String> selectors() {
    return parts(CommandPart.Selector.class).map(CommandPart.Selector::flag).sorted().toList();
  }
}
