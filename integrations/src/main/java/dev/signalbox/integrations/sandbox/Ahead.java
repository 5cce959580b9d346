package dev.signalbox.integrations.sandbox;

import jakarta.inject.Singleton;
import java.util.List;

/** Who was told to misbehave. */
@Singleton
final class Ahead implements Exhibit {
  private final Faults faults;

  Ahead(Faults faults) {
    this.faults = faults;
  }

  @Override
  public String title() {
    return "What will go wrong";
  }

  @Override
  public List<String> heads() {
    return List.of("neighbour", "how", "times");
  }

  @Override
  public List<List<String>> rows() {
    return faults.ahead().stream()
        .map(it -> List.of(it.neighbour(), it.mischance().word(), Integer.toString(it.times())))
        .toList();
  }

  @Override
  public int place() {
    return 0;
  }
}
