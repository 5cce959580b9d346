package dev.signalbox.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.settings.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureCheckTest {
  private static final byte[] BODY = "text=%C3%A9".getBytes(StandardCharsets.UTF_8);
  private static final String NOW = "1531420618";

  private final SignatureCheck check =
      new SignatureCheck(
          new Secret("secret"),
          Clock.fixed(Instant.ofEpochSecond(Long.parseLong(NOW)), ZoneOffset.UTC));

  @Test
  void the_bytes_are_signed_and_not_what_they_mean() {
    String signature = check.sign(NOW, BODY);
    byte[] sameMeaning = "text=é".getBytes(StandardCharsets.UTF_8);
    assertThat(check.judge(Optional.of(NOW), Optional.of(signature), BODY))
        .isInstanceOf(Proof.Genuine.class);
    assertThat(check.judge(Optional.of(NOW), Optional.of(signature), sameMeaning))
        .isEqualTo(new Proof.Refused(Proof.Reason.FORGED));
  }

  @Test
  void the_time_is_part_of_what_is_signed() {
    String signature = check.sign("1531420617", BODY);
    assertThat(check.judge(Optional.of(NOW), Optional.of(signature), BODY))
        .isEqualTo(new Proof.Refused(Proof.Reason.FORGED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+1531420618", "1e9", "", " 1531420618", "0x10", "99999999999999999999", "١٢٣"})
  void a_timestamp_is_plain_digits(String timestamp) {
    String signature = check.sign(timestamp, BODY);
    assertThat(check.judge(Optional.of(timestamp), Optional.of(signature), BODY))
        .isEqualTo(new Proof.Refused(Proof.Reason.UNSIGNED));
  }

  @Test
  void neither_proof_nor_receipt_prints_a_signature() {
    Proof proof = check.judge(Optional.of(NOW), Optional.of(check.sign(NOW, BODY)), BODY);
    assertThat(proof.toString()).doesNotContain("v0=");
  }
}
