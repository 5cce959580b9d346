package dev.signalbox.integrations.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import org.junit.jupiter.api.Test;

/** What everybody can rely on who asks whose key a connection has. */
abstract class IdentityContract {
  abstract Identity identity();

  abstract Connection.Aws account();

  /** Whom the connection's key belongs to. */
  abstract String arn();

  @Test
  void the_owner_of_the_key_is_told() {
    assertThat(identity().whoAmI(account()))
        .isInstanceOfSatisfying(
            Asked.Told.class,
            told ->
                assertThat(told.value())
                    .isInstanceOfSatisfying(
                        Caller.class,
                        caller -> {
                          assertThat(caller.arn()).isEqualTo(arn());
                          assertThat(caller.account()).isEqualTo(arn().split(":", -1)[4]);
                          assertThat(caller.user()).isNotBlank();
                          assertThat(caller.is(arn())).isTrue();
                        }));
  }
}
