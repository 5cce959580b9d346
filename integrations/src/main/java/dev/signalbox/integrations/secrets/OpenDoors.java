package dev.signalbox.integrations.secrets;

import dev.signalbox.config.estate.SecretPlace;
import dev.signalbox.config.secret.SecretName;

/** The store of a simulated world, which opens to any key. */
public final class OpenDoors implements SecretStore {
  @Override
  public Found look(SecretName name) {
    return Found.NOT_NEEDED;
  }

  @Override
  public Found look(SecretPlace place) {
    return Found.NOT_NEEDED;
  }
}
