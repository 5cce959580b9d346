package dev.signalbox.integrations.secrets;

import dev.signalbox.config.estate.SecretPlace;
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

  /** Of what people put there by hand: whether it is there, and nothing else of it. */
  default Found look(SecretPlace place) {
    return Found.OUT_OF_REACH;
  }

  enum Found {
    THERE,
    MISSING,
    /** A simulated world opens to any key. */
    NOT_NEEDED,
    /** It may be there: nobody answers. */
    OUT_OF_REACH
  }
}
