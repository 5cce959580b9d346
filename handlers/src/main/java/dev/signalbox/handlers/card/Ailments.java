package dev.signalbox.handlers.card;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.integrations.calls.Troubles;
import dev.signalbox.integrations.calls.Troubles.Ailing;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which neighbours of a run's estate have failed again and again while it is under way. */
@Singleton
final class Ailments {
  private final Installation installation;
  private final Troubles troubles;

  Ailments(Installation installation, Troubles troubles) {
    this.installation = installation;
    this.troubles = troubles;
  }

  List<Ailing> of(RunView run) {
    if (run.state().isEnd()) {
      return List.of();
    }
    Set<Reach> used =
        installation.current().estate(run.estate()).stream()
            .flatMap(it -> it.topology().connections().sequencedValues().stream())
            .map(Connection::reach)
            .collect(Collectors.toSet());
    return troubles.now().stream().filter(it -> used.contains(it.reach())).toList();
  }
}
