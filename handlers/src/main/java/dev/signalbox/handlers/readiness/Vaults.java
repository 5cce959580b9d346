package dev.signalbox.handlers.readiness;

import dev.signalbox.config.estate.SecretPlace;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.secrets.SecretStore;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/**
 * {@code secret.check}: whether people have put into the store what they alone may know. The
 * installation knows all actions: got to know late.
 */
@Singleton
final class Vaults {
  private final Provider<Installation> installation;
  private final SecretStore store;

  Vaults(Provider<Installation> installation, SecretStore store) {
    this.installation = installation;
    this.store = store;
  }

  /** Throws {@link IllegalArgumentException} where the estate's file names it no more. */
  SecretPlace place(Deed.Words words) {
    SecretName name = new SecretName(words.arguments().getOrDefault("secret", ""));
    return installation
        .get()
        .current()
        .estate(words.errand().estate())
        .flatMap(it -> Optional.ofNullable(it.secrets().get(name)))
        .map(
            place -> Optional.ofNullable(words.arguments().get("for")).map(place::of).orElse(place))
        .orElseThrow(
            () -> new IllegalArgumentException("there is no secret '%s'".formatted(name.value())));
  }

  Outcome<Map<String, String>> look(SecretPlace place) {
    if (place.isOpen()) {
      return new Outcome.Failed<>(
          "it does not say whose secret is meant in %s: add `for` to the step".formatted(place),
          false);
    }
    return switch (store.look(place)) {
      case THERE, NOT_NEEDED -> new Outcome.Done<>(Map.of());
      case MISSING ->
          new Outcome.Failed<>(
              "%s holds nothing: whoever was given it puts it there by hand, never into Slack; then retry"
                  .formatted(place),
              false);
      case OUT_OF_REACH ->
          new Outcome.Failed<>("the store behind %s does not answer".formatted(place), true);
    };
  }
}
