package dev.signalbox.integrations.builds.travis;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.builds.HookKey;
import dev.signalbox.integrations.builds.HookKeys;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The same key for all that Travis builds, which it tells everybody. */
@Singleton
@InEarnest
final class TravisHookKeys implements HookKeys {
  private final Travis travis;

  TravisHookKeys(Travis travis) {
    this.travis = travis;
  }

  @Override
  public Asked<HookKey> now(Connection.Travis on) {
    String doing = "asking Travis what it signs its webhooks with";
    return travis
        .unversioned(on.reach(), doing, Address.of("config"))
        .then(told -> Travis.read(doing, key(told).flatMap(HookKey::read)));
  }

  private static Optional<String> key(JsonNode told) {
    return Json.member(told, "config")
        .flatMap(it -> Json.member(it, "notifications"))
        .flatMap(it -> Json.member(it, "webhook"))
        .flatMap(it -> Json.text(it, "public_key"));
  }
}
