package dev.signalbox.acceptance;

import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.secrets.Secret;
import dev.signalbox.integrations.secrets.SecretStore;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Keys for the real clients, where a test lets them out. */
@Singleton
@Primary
@Requires(property = "keys", value = "planted")
final class PlantedKeys implements SecretStore {
  @Override
  public Found look(SecretName name) {
    return Found.THERE;
  }

  @Override
  public Optional<Secret> give(SecretName name) {
    return Optional.of(new Secret("planted-key"));
  }
}
