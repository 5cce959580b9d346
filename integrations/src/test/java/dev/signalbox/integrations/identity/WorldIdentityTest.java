package dev.signalbox.integrations.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.sandbox.TestWorld;
import dev.signalbox.integrations.sandbox.WorldOfAws;
import dev.signalbox.integrations.testing.HandClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class WorldIdentityTest extends IdentityContract {
  private final TestWorld world = new TestWorld(new HandClock());
  private final WorldOfAws aws = new WorldOfAws(world);

  @BeforeEach
  void own() {
    aws.owns("hk-aws", arn());
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Override
  Identity identity() {
    return aws.identity();
  }

  @Override
  Connection.Aws account() {
    return Account.at("https://amazonaws.com");
  }

  @Override
  String arn() {
    return "arn:aws:iam::111111111111:user/Gigadb";
  }

  @Test
  void a_key_that_nobody_made_is_no_key() {
    try (var empty = new TestWorld(new HandClock())) {
      assertThat(new WorldOfAws(empty).identity().whoAmI(account()))
          .isInstanceOfSatisfying(
              Asked.Troubled.class,
              it -> assertThat(it.trouble().kind()).isEqualTo(Trouble.Kind.KEY));
    }
  }
}
