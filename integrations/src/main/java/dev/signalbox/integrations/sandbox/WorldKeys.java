package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.sandbox.Fate.Called;
import jakarta.inject.Singleton;

/** In the simulated world every key is the bot's own. */
@Singleton
final class WorldKeys implements Keyholders {
  private static final String BOT = "sandbox-bot";
  private final Fate fate;

  WorldKeys(Fate fate) {
    this.fate = fate;
  }

  @Override
  public boolean knows(Connection on) {
    return on instanceof Connection.Cloudflare
        || on instanceof Connection.Github
        || on instanceof Connection.Gitlab;
  }

  @Override
  public Asked<String> whose(Connection on) {
    String doing = "asking whose key %s has".formatted(on.reach().name());
    return fate.ask(called(on, doing), () -> new Asked.Told<>(bot(on)));
  }

  /** Who is told to misbehave does so here, too. */
  private static Called called(Connection on, String doing) {
    String neighbour = on instanceof Connection.Cloudflare ? WorldDns.NAME : WorldRepositories.NAME;
    return new Called(neighbour, on.reach(), doing);
  }

  private static String bot(Connection on) {
    return on instanceof Connection.Gitlab gitlab ? gitlab.runner().orElse(BOT) : BOT;
  }
}
