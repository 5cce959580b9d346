package dev.signalbox.integrations.sandbox.builds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.builds.HookKey;
import dev.signalbox.integrations.builds.HookKeys;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.sandbox.Fate;
import dev.signalbox.integrations.sandbox.Fate.Called;
import jakarta.inject.Singleton;

/** What the simulated build server signs with. */
@Singleton
final class WorldHookKeys implements HookKeys {
  private final Fate fate;
  private final Notary notary;

  WorldHookKeys(Fate fate, Notary notary) {
    this.fate = fate;
    this.notary = notary;
  }

  @Override
  public Asked<HookKey> now(Connection.Travis on) {
    String doing = "asking Travis what it signs its webhooks with";
    return fate.ask(
        new Called(BuildServer.NAME, on.reach(), doing), () -> new Asked.Told<>(notary.key()));
  }
}
