package dev.signalbox.handlers.report;

import io.micronaut.core.annotation.Introspected;

/** Somebody by the name that people.yml has for them. */
@Introspected
record Person(String name) {
  @Override
  public String toString() {
    return name;
  }
}
