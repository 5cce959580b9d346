package dev.signalbox.integrations.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody can rely on who asks for the keys to an account. */
public abstract class AccessKeysContract {
  private static final AccessKey OLD =
      new AccessKey("AKIAIOSFODNN7EXAMPLE", false, Instant.parse("2026-01-02T03:04:05Z"));
  private static final AccessKey NEW =
      new AccessKey("AKIAIOSFODNN8EXAMPLE", true, Instant.parse("2026-11-02T03:04:05Z"));

  protected abstract AccessKeys keys();

  protected abstract Connection.Aws account();

  protected abstract void has(List<AccessKey> keys);

  @Test
  void all_keys_of_the_owner_are_told_with_their_age_and_whether_they_open_anything() {
    has(List.of(OLD, NEW));
    assertThat(keys().of(account())).isEqualTo(new Asked.Told<>(List.of(OLD, NEW)));
  }
}
