package dev.signalbox.handlers.doctor;

import dev.signalbox.config.estate.SecretPlace;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.secrets.SecretStore;
import java.util.HashSet;
import java.util.Set;

/** Has every key of ours, and of the others' what they have put there. */
public final class TestSecrets implements SecretStore {
  private final Set<String> put = new HashSet<>();
  private boolean away;

  public void hold(String place) {
    put.add(place);
  }

  public void isAway(boolean now) {
    away = now;
  }

  @Override
  public Found look(SecretName name) {
    return Found.THERE;
  }

  @Override
  public Found look(SecretPlace place) {
    if (away) {
      return Found.OUT_OF_REACH;
    }
    return put.contains(place.toString()) ? Found.THERE : Found.MISSING;
  }
}
