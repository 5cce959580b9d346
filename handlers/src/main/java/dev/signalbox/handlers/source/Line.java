package dev.signalbox.handlers.source;

import io.micronaut.core.annotation.Introspected;

/** Where a file is in its repository, as runbooks write it: one line of words. */
@Introspected
public record Line(String text) {
  @Override
  public String toString() {
    return text;
  }
}
