package dev.signalbox.bot.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.handlers.knock.Knock;
import dev.signalbox.integrations.secrets.Secret;
import io.micronaut.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** GitHub signs the bytes that it sends with the secret of the webhook. */
@Singleton
final class GithubCallers implements Callers {
  private static final String HEADER = "X-Hub-Signature-256";
  private static final String ALGORITHM = "HmacSHA256";

  private final Doorplate plates;

  GithubCallers(Doorplate plates) {
    this.plates = plates;
  }

  @Override
  public List<Knock> of(HttpHeaders headers, byte[] body) {
    Optional<String> signature = Optional.ofNullable(headers.get(HEADER));
    return signature.isEmpty()
        ? List.of()
        : plates.fitting(
            Connection.Github.class,
            secret ->
                MessageDigest.isEqual(
                    signed(secret, body).getBytes(UTF_8), signature.get().getBytes(UTF_8)));
  }

  private static String signed(Secret secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.open().getBytes(UTF_8), ALGORITHM));
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java has " + ALGORITHM, missing);
    }
  }
}
