package dev.signalbox.integrations.secrets;

import dev.signalbox.config.secret.SecretName;

/** Looks for what {@code secret:NAME} stands for. */
@FunctionalInterface
public interface SecretStore {
  Found look(SecretName name);

  enum Found {
    THERE,
    MISSING,
    /** A simulated world opens to any key. */
    NOT_NEEDED
  }
}
