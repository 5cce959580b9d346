package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.json.JsonObject;
import jakarta.inject.Singleton;

/** Every key is whose it is expected to be. */
@Singleton
final class FirstIdentities implements FirstWorld.Beginning {
  static final String KIND = "identity";

  @Override
  public void begin(Estate estate, Things things) {
    estate.topology().connections().sequencedValues().stream()
        .filter(Connection.Aws.class::isInstance)
        .map(Connection.Aws.class::cast)
        .forEach(it -> things.add(KIND, it.reach().name().value(), body(it)));
  }

  private static JsonObject body(Connection.Aws account) {
    int made = Math.floorMod(account.reach().name().hashCode(), 1_000_000_000);
    return JsonObject.empty()
        .with("arn", account.expect().orElse("arn:aws:iam::%012d:user/sandbox".formatted(made)));
  }
}
