package dev.signalbox.handlers.restore;

import io.micronaut.core.annotation.Introspected;

/** One line of words. */
@Introspected
record Line(String value) {
  @Override
  public String toString() {
    return value;
  }
}
