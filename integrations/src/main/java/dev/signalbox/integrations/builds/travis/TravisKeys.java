package dev.signalbox.integrations.builds.travis;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.json.Json;
import jakarta.inject.Singleton;

/** Whose token it is. One of the other server, which is closed, is nobody's here. */
@Singleton
@InEarnest
final class TravisKeys implements Keyholders {
  private final Travis travis;

  TravisKeys(Travis travis) {
    this.travis = travis;
  }

  @Override
  public boolean knows(Connection on) {
    return on instanceof Connection.Travis;
  }

  @Override
  public Asked<String> whose(Connection on) {
    String doing = "asking Travis whose key %s has".formatted(on.reach().name());
    return travis
        .one(on.reach(), doing, Address.of("user"))
        .then(user -> Travis.read(doing, Json.text(user, "login")));
  }
}
