package dev.signalbox.bot.hooks;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.knock.Knock;
import dev.signalbox.integrations.secrets.Secret;
import dev.signalbox.integrations.secrets.SecretStore;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which neighbours of which estates may call here. */
@Singleton
final class Doorplate {
  private final Installation installation;
  private final SecretStore secrets;

  Doorplate(Installation installation, SecretStore secrets) {
    this.installation = installation;
    this.secrets = secrets;
  }

  /** A neighbour as an estate's file has it. */
  record Plate<C extends Connection>(Estate estate, C connection) {
    Knock knock() {
      return new Knock(estate.name(), connection.reach().name());
    }
  }

  <C extends Connection> Stream<Plate<C>> all(Class<C> kind) {
    return installation.current().estates().sequencedValues().stream()
        .flatMap(
            estate ->
                estate.topology().connections().sequencedValues().stream()
                    .filter(kind::isInstance)
                    .map(it -> new Plate<>(estate, kind.cast(it))));
  }

  /** Those whose own secret passes; whoever has none is never heard. */
  List<Knock> fitting(Class<? extends Connection> kind, Predicate<Secret> fits) {
    return all(kind)
        .filter(it -> secret(it.connection()).filter(fits).isPresent())
        .<Knock>map(Plate::knock)
        .toList();
  }

  private Optional<Secret> secret(Connection connection) {
    return connection.reach().hook().flatMap(secrets::give);
  }
}
