package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.documents.Cluster;
import dev.signalbox.integrations.documents.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a database of documents is up, with every node a member that has as much as any other.
 */
record Nodes(Condition condition) {
  List<String> flaws() {
    List<String> flaws = new ArrayList<>();
    if (condition.pulse() == Condition.Pulse.RESTING) {
      flaws.add("it is in maintenance");
    }
    condition
        .cluster()
        .filter(it -> !it.isWhole())
        .map(it -> "its members are %s, and connected are %s".formatted(it.members(), it.all()))
        .ifPresent(flaws::add);
    condition
        .cluster()
        .filter(it -> !it.isEven())
        .map(it -> "its nodes hold different numbers of parts: %s".formatted(it.holding()))
        .ifPresent(flaws::add);
    return List.copyOf(flaws);
  }

  String says() {
    return condition
        .cluster()
        .map(Cluster::members)
        .map(it -> "up, %d of %d nodes".formatted(it.size(), it.size()))
        .orElse("up");
  }
}
