package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.front.FirstPage;
import dev.signalbox.handlers.front.Shown;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.integrations.calls.Asked;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Whether a site has outlived its backup: a dump ends every session of the database. */
@Singleton
final class Pulse {
  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final int BROKEN = 500;

  private final Roles roles;
  private final FirstPage first;
  private final Clock clock;

  Pulse(Roles roles, FirstPage first, Clock clock) {
    this.roles = roles;
    this.first = first;
    this.clock = clock;
  }

  /** What people have to do first, and for how long nobody looks again; empty where it answers. */
  <T> Optional<Outcome<T>> lost(Vault vault) {
    return status(vault)
        .filter(it -> it >= BROKEN)
        .map(it -> new Outcome.Wait<>(clock.instant().plus(PAUSE), says(vault, it)));
  }

  private static String says(Vault vault, int status) {
    return "the backup is whole, and %s answers %d since: it has lost its database. Stop and start its app; this goes on as soon as it answers"
        .formatted(vault.says(), status);
  }

  /** Who cannot be seen from here is judged by others. */
  private Optional<Integer> status(Vault vault) {
    return roles.of(vault.estate().name().value(), vault.environment()).stream()
        .filter(it -> it.site().equals(vault.site().name().value()))
        .findFirst()
        .flatMap(it -> status(vault, it));
  }

  private Optional<Integer> status(Vault vault, Holding held) {
    EnvironmentName environment = new EnvironmentName(held.environment());
    return first.of(vault.estate(), environment, vault.site().name(), held.role())
            instanceof Asked.Told<Shown>(Shown shown)
        ? Optional.of(shown.status())
        : Optional.empty();
  }
}
