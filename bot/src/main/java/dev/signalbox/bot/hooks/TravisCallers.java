package dev.signalbox.bot.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.handlers.knock.Knock;
import dev.signalbox.integrations.builds.HookKey;
import io.micronaut.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Travis signs one field of a form with a key of its server, the same for all that it builds: with
 * it, whoever builds anything there can make us look, and nothing else.
 */
@Singleton
final class TravisCallers implements Callers {
  private static final String HEADER = "Signature";
  private static final String FIELD = "payload=";

  private final Doorplate plates;
  private final Signets signets;

  TravisCallers(Doorplate plates, Signets signets) {
    this.plates = plates;
    this.signets = signets;
  }

  @Override
  public List<Knock> of(HttpHeaders headers, byte[] body) {
    Optional<String> signature = Optional.ofNullable(headers.get(HEADER));
    Optional<byte[]> payload = payload(body);
    return signature.isEmpty() || payload.isEmpty()
        ? List.of()
        : plates
            .all(Connection.Travis.class)
            .filter(it -> isIts(it.connection(), payload.get(), signature.get()))
            .map(Doorplate.Plate::knock)
            .toList();
  }

  private boolean isIts(Connection.Travis on, byte[] payload, String signature) {
    return signets.known(on).filter(it -> it.proves(payload, signature)).isPresent()
        || signets.anew(on).filter((HookKey it) -> it.proves(payload, signature)).isPresent();
  }

  private static Optional<byte[]> payload(byte[] body) {
    return Arrays.stream(new String(body, UTF_8).split("&", -1))
        .filter(it -> it.startsWith(FIELD))
        .findFirst()
        .flatMap(it -> decoded(it.substring(FIELD.length())))
        .map(it -> it.getBytes(UTF_8));
  }

  private static Optional<String> decoded(String field) {
    try {
      return Optional.of(URLDecoder.decode(field, UTF_8));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
