package dev.signalbox.handlers.preferences;

import io.micronaut.core.annotation.Introspected;

/** Some users' documents, as steps hand them on: {@code prd@4711/saved}. */
@Introspected
public record Batch(String id) {
  @Override
  public String toString() {
    return id;
  }
}
