package dev.signalbox.integrations.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.identity.AccessKey;
import dev.signalbox.integrations.identity.AccessKeys;
import dev.signalbox.integrations.identity.AccessKeysContract;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.testing.HandClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

final class WorldAccessKeysTest extends AccessKeysContract {
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);

  @AfterEach
  void close() {
    world.close();
  }

  @Override
  protected AccessKeys keys() {
    return new WorldTerms(world.world(), world.fate(), clock);
  }

  @Override
  protected Connection.Aws account() {
    return Account.at("https://amazonaws.com");
  }

  @Override
  protected void has(List<AccessKey> keys) {
    for (AccessKey key : keys) {
      JsonObject body =
          JsonObject.empty().with("active", key.active()).with("made", key.made().toString());
      String name = "%s/%s".formatted(account().reach().name(), key.id());
      boolean added = world.world().change(things -> things.add(FirstTerms.KEY, name, body));
      assertThat(added).isTrue();
    }
  }
}
