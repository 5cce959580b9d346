package dev.signalbox.handlers.rollout;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Request;
import dev.signalbox.config.estate.RequestName;
import dev.signalbox.integrations.source.Repository;
import java.util.List;
import java.util.Optional;

/** An estate, and who builds it. */
record Lot(Estate estate, Connection.Travis travis) {
  /** Empty for what its file does not name, or no longer. */
  Optional<Request> request(Optional<RequestName> name) {
    return name.map(it -> estate.delivery().requests().get(it));
  }

  /** Where its source is kept; empty where its file names nobody who does, or several. */
  Optional<Repository> source() {
    List<Connection> keepers =
        estate.topology().connections().sequencedValues().stream()
            .filter(Connection.Github.class::isInstance)
            .toList();
    return keepers.stream()
        .filter(_ -> keepers.size() == 1)
        .findFirst()
        .map(it -> new Repository(it, travis.repository()));
  }

  /** What the estate calls a branch, as git does. */
  String branch(String name) {
    return estate.delivery().branches().getOrDefault(name, name);
  }
}
