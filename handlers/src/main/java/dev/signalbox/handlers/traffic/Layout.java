package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.Zone;
import dev.signalbox.handlers.traffic.Leaf.State;
import dev.signalbox.integrations.dns.Change;
import java.util.List;
import java.util.stream.Collectors;

/** All records of an environment, and where they shall lead. */
record Layout(List<Leaf> leaves) {
  Layout {
    leaves = List.copyOf(leaves);
  }

  boolean isDone() {
    return leaves.stream().allMatch(it -> it.is(State.NEW));
  }

  boolean isBegun() {
    return leaves.stream().anyMatch(it -> it.is(State.NEW));
  }

  /** What somebody else did, in words without an end; nothing where nobody did anything. */
  String strange() {
    return leaves.stream()
        .filter(it -> it.is(State.FOREIGN))
        .map(Leaf::strange)
        .collect(Collectors.joining("; "));
  }

  /** Whatever does not lead where it did before anybody moved it. */
  List<String> objections() {
    return leaves.stream()
        .filter(it -> !it.is(State.OLD))
        .map(
            it ->
                it.is(State.NEW)
                    ? "%s leads to %s already".formatted(it.name(), it.trade().to())
                    : it.strange())
        .toList();
  }

  /** What is still to be changed there. */
  List<Change> open(Zone zone) {
    return in(zone).stream().filter(it -> it.is(State.OLD)).map(Leaf::change).toList();
  }

  /** Everything that was or is to be changed there. */
  List<Change> all(Zone zone) {
    return in(zone).stream().map(Leaf::change).toList();
  }

  private List<Leaf> in(Zone zone) {
    return leaves.stream().filter(it -> it.lead().point().zone().equals(zone)).toList();
  }

  String identity() {
    return leaves.stream().map(Leaf::identity).sorted().collect(Collectors.joining("\n"));
  }
}
