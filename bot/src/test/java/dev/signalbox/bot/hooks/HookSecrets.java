package dev.signalbox.bot.hooks;

import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.secrets.Secret;
import dev.signalbox.integrations.secrets.SecretStore;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Every secret is its own name, planted. */
@Singleton
@Primary
@Requires(property = "hooks.under-test")
final class HookSecrets implements SecretStore {
  @Override
  public Found look(SecretName name) {
    return Found.THERE;
  }

  @Override
  public Optional<Secret> give(SecretName name) {
    return Optional.of(new Secret("planted-" + name.value()));
  }
}
