package dev.signalbox.integrations.sandbox.databases;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.sandbox.Fate;
import dev.signalbox.integrations.sandbox.Fate.Called;
import dev.signalbox.integrations.sandbox.Things;
import dev.signalbox.integrations.sandbox.World;
import dev.signalbox.integrations.sandbox.WorldAccess;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;

/** Where all calls about databases come in. Half an order makes something that comes to nothing. */
@Singleton
final class Desk {
  static final String NAME = "databases";
  private final World world;
  private final Fate fate;
  private final WorldAccess access;
  private final Clock clock;

  Desk(World world, Fate fate, WorldAccess access, Clock clock) {
    this.world = world;
    this.fate = fate;
    this.access = access;
    this.clock = clock;
  }

  private Vault vault(Things things, Connection.Aws account) {
    return new Vault(things, account.reach().name(), clock.instant());
  }

  <T> Asked<T> ask(Connection.Aws account, String doing, Function<Vault, T> look) {
    return fate.ask(
        new Called(NAME, account.reach(), doing),
        () -> new Asked.Told<>(world.<T>see(things -> look.apply(vault(things, account)))));
  }

  <T> Ordered<T> order(
      Connection.Aws account, String doing, Duration lasts, Function<Works, Ordered<T>> deed) {
    Duration lasting = access.lasting(lasts);
    return fate.order(
        new Called(NAME, account.reach(), doing),
        new Fate.Deed<>() {
          @Override
          public Ordered<T> whole() {
            return done(false);
          }

          @Override
          public void half() {
            done(true);
          }

          private Ordered<T> done(boolean spoils) {
            return world.change(
                things -> deed.apply(new Works(vault(things, account), doing, lasting, spoils)));
          }
        });
  }
}
