package dev.signalbox.bot.settings;

import java.util.Optional;

/** Where settings come from, by their names in the environment ({@code SIGNALBOX_PORT}). */
@FunctionalInterface
public interface Told {
  Optional<String> raw(String name);

  /** A blank value is the same as none: shells and compose files leave such behind. */
  default Optional<String> get(String name) {
    return raw(name).map(String::strip).filter(text -> !text.isEmpty());
  }

  default Optional<Secret> secret(String name) {
    return get(name).map(Secret::new);
  }
}
