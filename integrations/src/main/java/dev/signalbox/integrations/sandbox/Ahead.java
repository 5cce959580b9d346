package dev.signalbox.integrations.sandbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Who was told to misbehave. */
@Singleton
final class Ahead implements Exhibit {
  private final Faults faults;
  private final Outages outages;

  Ahead(Faults faults, Outages outages) {
    this.faults = faults;
    this.outages = outages;
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
    return Stream.concat(
            outages.dark().stream().map(it -> List.of(it, "dark", "until it is lit")),
            faults.ahead().stream()
                .map(
                    it ->
                        List.of(
                            it.neighbour(), it.mischance().word(), Integer.toString(it.times()))))
        .toList();
  }

  @Override
  public int place() {
    return 0;
  }
}
