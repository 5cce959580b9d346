package dev.signalbox.integrations.sandbox;

import java.util.Collection;
import java.util.TreeSet;

/** What tells one simulated certificate from another: the names that it is for. */
public final class Wax {
  private Wax() {}

  public static String print(Collection<String> names) {
    return "wax of " + String.join(", ", new TreeSet<>(names));
  }
}
