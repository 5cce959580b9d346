package dev.signalbox.bot.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.handlers.knock.Knock;
import io.micronaut.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/** GitLab shows the secret of the webhook as it is. */
@Singleton
final class GitlabCallers implements Callers {
  private static final String HEADER = "X-Gitlab-Token";

  private final Doorplate plates;

  GitlabCallers(Doorplate plates) {
    this.plates = plates;
  }

  @Override
  public List<Knock> of(HttpHeaders headers, byte[] body) {
    Optional<byte[]> shown = Optional.ofNullable(headers.get(HEADER)).map(it -> it.getBytes(UTF_8));
    return shown.isEmpty()
        ? List.of()
        : plates.fitting(
            Connection.Gitlab.class,
            secret -> MessageDigest.isEqual(secret.open().getBytes(UTF_8), shown.get()));
  }
}
