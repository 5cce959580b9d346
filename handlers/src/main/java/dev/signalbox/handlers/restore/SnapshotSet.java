package dev.signalbox.handlers.restore;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;
import java.util.List;

/** The names of its snapshots, a blank between them, as steps and scripts are told it. */
@Introspected
record SnapshotSet(String value) {
  private static final String BETWEEN = " ";

  static SnapshotSet of(List<String> names) {
    return new SnapshotSet(String.join(BETWEEN, names));
  }

  List<String> names() {
    return Arrays.asList(value.split(BETWEEN, -1));
  }

  @Override
  public String toString() {
    return value;
  }
}
