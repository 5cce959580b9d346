package dev.signalbox.integrations.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.TestWorld;
import dev.signalbox.integrations.sandbox.WorldOfAws;
import dev.signalbox.integrations.testing.HandClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorldAddressesTest extends AddressesContract {
  private final TestWorld world = new TestWorld(new HandClock());
  private final WorldOfAws aws = new WorldOfAws(world);

  @AfterEach
  void close() {
    world.close();
  }

  @Override
  Addresses addresses() {
    return aws.addresses();
  }

  @Override
  Connection.Aws account() {
    return Account.at("https://amazonaws.com");
  }

  @Override
  String given(String name, boolean borne) {
    return aws.given("hk-aws", name, borne);
  }

  @ParameterizedTest
  @CsvSource({
    "TOO_MANY, LIMITED",
    "KEY, KEY",
    "BROKEN, BROKEN",
    "NONSENSE, GARBLED",
    "NOTHING, UNREACHABLE"
  })
  void a_bad_day_is_met_once_as_with_the_real_one(Mischance mischance, Kind kind) {
    given("eip-gigadb-live", true);
    world.faults().tell("addresses", mischance, 1);
    assertThat(addresses().named(account(), "eip-gigadb-live"))
        .isInstanceOfSatisfying(
            Asked.Troubled.class, it -> assertThat(it.trouble().kind()).isEqualTo(kind));
    assertThat(addresses().named(account(), "eip-gigadb-live")).isInstanceOf(Asked.Told.class);
  }
}
