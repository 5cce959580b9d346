package dev.signalbox.handlers.doctor;

import dev.signalbox.integrations.chat.Membership;
import dev.signalbox.integrations.chat.Mishaps;
import dev.signalbox.integrations.secrets.SecretStore;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.util.List;

/** What bot wires in earnest, in the best of health. */
@Factory
final class WellNeighbours {
  @Singleton
  @Primary
  Membership membership() {
    return new TestMembership();
  }

  @Singleton
  @Primary
  Mishaps mishaps() {
    return new TestMishaps(0, List.of());
  }

  @Singleton
  SecretStore secrets() {
    return _ -> SecretStore.Found.THERE;
  }

  @Singleton
  Line line() {
    return () -> Line.State.NOT_USED;
  }
}
