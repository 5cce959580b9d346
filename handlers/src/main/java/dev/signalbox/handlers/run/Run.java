package dev.signalbox.handlers.run;

import io.micronaut.core.annotation.Introspected;

/** Another run, as steps hand it to each other. */
@Introspected
public record Run(String value) {
  @Override
  public String toString() {
    return value;
  }
}
