package dev.signalbox.config.shape;

import dev.signalbox.config.type.Type;

/** One thing that an action is told. */
public record Argument(String name, Type type, boolean optional) {
  @Override
  public String toString() {
    return "%s%s (%s)".formatted(name, optional ? "?" : "", type.word());
  }
}
