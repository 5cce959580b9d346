package dev.signalbox.handlers.watch;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.knock.Ear;
import dev.signalbox.handlers.knock.Knock;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A neighbour has called: what its reports tell besides does not wait for their time. */
@Singleton
final class Prompting implements Ear {
  private final Installation installation;
  private final Observatory observatory;

  Prompting(Installation installation, Observatory observatory) {
    this.installation = installation;
    this.observatory = observatory;
  }

  @Override
  public void heard(Knock knock) {
    installation
        .current()
        .estate(knock.estate().value())
        .ifPresent(
            estate ->
                Optional.ofNullable(estate.topology().connections().get(knock.neighbour()))
                    .ifPresent(it -> look(estate, it)));
  }

  private void look(Estate estate, Connection neighbour) {
    Beat.of(estate)
        .filter(it -> observatory.isWokenBy(it, neighbour))
        .forEach(observatory::besides);
  }
}
