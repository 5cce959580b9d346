package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.sandbox.Fate;
import dev.signalbox.integrations.sandbox.Fate.Called;
import jakarta.inject.Singleton;

/** At the simulated build server every key is the bot's own. */
@Singleton
final class WorldBuildKeys implements Keyholders {
  private final Fate fate;

  WorldBuildKeys(Fate fate) {
    this.fate = fate;
  }

  @Override
  public boolean knows(Connection on) {
    return on instanceof Connection.Travis;
  }

  @Override
  public Asked<String> whose(Connection on) {
    String doing = "asking Travis whose key %s has".formatted(on.reach().name());
    return fate.ask(
        new Called(BuildServer.NAME, on.reach(), doing), () -> new Asked.Told<>("sandbox-bot"));
  }
}
