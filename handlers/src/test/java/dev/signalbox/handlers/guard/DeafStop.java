package dev.signalbox.handlers.guard;

import dev.signalbox.handlers.ledger.Ledger;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Planted: nobody has ever stopped anything. */
@Singleton
@Replaces(EmergencyStop.class)
@Requires(property = "trial.planted", value = "deaf")
class DeafStop extends EmergencyStop {
  DeafStop(StopRows rows, Ledger ledger, Clock clock) {
    super(rows, ledger, clock);
  }

  @Override
  @Transactional
  public boolean stop(String person, String reason) {
    return super.stop(person, reason) || now().isEmpty();
  }

  @Override
  @Transactional
  public Optional<Stopped> now() {
    return Optional.empty();
  }
}
