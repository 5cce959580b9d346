package dev.signalbox.integrations.secrets;

import dev.signalbox.config.secret.SecretName;
import java.util.Optional;

/** Looks for what {@code secret:NAME} stands for. */
@FunctionalInterface
public interface SecretStore {
  Found look(SecretName name);

  /**
   * As it stands now: whoever needs it asks for every use, and keeps it no longer. Empty where it
   * is missing or not needed.
   */
  default Optional<Secret> give(SecretName name) {
    return Optional.empty();
  }

  enum Found {
    THERE,
    MISSING,
    /** A simulated world opens to any key. */
    NOT_NEEDED
  }
}
