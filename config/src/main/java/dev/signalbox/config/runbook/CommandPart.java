package dev.signalbox.config.runbook;

import dev.signalbox.config.yaml.Place;

/** One part of what people type after {@code /ops}. */
public sealed interface CommandPart {
  Place place();

  record Word(Place place, String text) implements CommandPart {}

  record Estate(Place place) implements CommandPart {}

  /** {@code <release>}. */
  record Required(Place place, String input) implements CommandPart {}

  /** {@code [--label <label>]}. */
  record Flag(Place place, String flag, String input) implements CommandPart {}

  /** {@code [--dry]}: an input of type flag, false when it is not typed. */
  record Switch(Place place, String flag) implements CommandPart {}

  /** {@code --simple}: part of the command's name. */
  record Selector(Place place, String flag) implements CommandPart {}

  /** {@code <reason...>}. */
  record Rest(Place place, String input) implements CommandPart {}
}
