package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.identity.Caller;
import dev.signalbox.integrations.identity.Identity;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.sandbox.Fate.Called;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells whose the keys of the simulated clouds are. */
@Singleton
final class WorldIdentity implements Identity, StandIn {
  static final String NAME = "identity";
  private static final int ACCOUNT = 4;
  private final World world;
  private final Fate fate;

  WorldIdentity(World world, Fate fate) {
    this.world = world;
    this.fate = fate;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  @Override
  public Asked<Caller> whoAmI(Connection.Aws account) {
    String doing =
        "asking AWS whose key %s has (%s)".formatted(account.reach().name(), account.region());
    return fate.ask(
        new Called(NAME, account.reach(), doing),
        () ->
            arn(account)
                .<Asked<Caller>>map(arn -> new Asked.Told<>(caller(arn)))
                .orElseGet(() -> unknown(doing)));
  }

  private Optional<String> arn(Connection.Aws account) {
    return world
        .see(things -> things.find(FirstIdentities.KIND, account.reach().name().value()))
        .flatMap(thing -> Json.text(thing.body(), "arn"));
  }

  private static Caller caller(String arn) {
    return new Caller(arn.split(":", -1)[ACCOUNT], arn, "AIDASANDBOX");
  }

  private static Asked<Caller> unknown(String doing) {
    return new Asked.Troubled<>(new Trouble(doing, Trouble.Kind.KEY, "nobody here knows that key"));
  }
}
