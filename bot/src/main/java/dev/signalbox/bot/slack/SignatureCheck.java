package dev.signalbox.bot.slack;

import dev.signalbox.bot.settings.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Slack's own recipe over the bytes as they came. Bolt's check comes after its parser, takes as
 * long as the first wrong letter, accepts any future and, without a secret, everybody.
 */
final class SignatureCheck {
  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;
  private final Clock clock;

  SignatureCheck(Secret signing, Clock clock) {
    this.key = new SecretKeySpec(bytes(signing.value()), ALGORITHM);
    this.clock = clock;
  }

  Proof judge(Optional<String> timestamp, Optional<String> signature, byte[] body) {
    Optional<Instant> sent = timestamp.flatMap(SignatureCheck::seconds);
    if (sent.isEmpty() || signature.isEmpty()) {
      return new Proof.Refused(Proof.Reason.UNSIGNED);
    }
    Duration age = Duration.between(sent.get(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    if (age.abs().compareTo(WINDOW) > 0) {
      return new Proof.Refused(age.isNegative() ? Proof.Reason.FUTURE : Proof.Reason.STALE);
    }
    String expected = sign(timestamp.orElseThrow(), body);
    if (!MessageDigest.isEqual(bytes(expected), bytes(signature.get()))) {
      return new Proof.Refused(Proof.Reason.FORGED);
    }
    // The time first: names that come together then lie together on disk.
    String name = timestamp.orElseThrow() + ":" + expected;
    return new Proof.Genuine(new Receipt(Receipt.Kind.SIGNATURE, name));
  }

  String sign(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(bytes("v0:" + timestamp + ":"));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has " + ALGORITHM, missing);
    }
  }

  /** Plain digits only: what else Java reads as a number, Slack never sends. */
  private static Optional<Instant> seconds(String text) {
    return text.matches("[0-9]{1,11}")
        ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text)))
        : Optional.empty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
