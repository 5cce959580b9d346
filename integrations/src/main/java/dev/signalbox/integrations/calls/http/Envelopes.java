package dev.signalbox.integrations.calls.http;

import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.secrets.Secret;
import dev.signalbox.integrations.secrets.SecretStore;
import jakarta.inject.Singleton;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;

/** A request made ready to leave, with a key that was fetched for it alone. */
@Singleton
final class Envelopes {
  private final SecretStore secrets;

  Envelopes(SecretStore secrets) {
    this.secrets = secrets;
  }

  sealed interface Sealed {
    record Ready(HttpRequest request) implements Sealed {}

    record NoKey(String why) implements Sealed {}
  }

  Sealed seal(Reach reach, Manner manner, Request request) {
    Optional<Secret> key = reach.key().flatMap(secrets::give);
    if (reach.key().isPresent() && key.isEmpty()) {
      return new Sealed.NoKey("the secret %s is missing".formatted(reach.key().get().value()));
    }
    HttpRequest.Builder ready =
        HttpRequest.newBuilder(request.address().behind(reach.url()))
            .method(request.method(), body(request));
    request.body().ifPresent(it -> ready.header("Content-Type", it.type()));
    request.headers().forEach(ready::header);
    request.within().ifPresent(ready::timeout);
    try {
      key.map(manner::show).ifPresent(shown -> shown.forEach(ready::header));
    } catch (IllegalArgumentException tellsTheKey) {
      // Its message quotes the value, so it goes no further.
      return new Sealed.NoKey("the secret holds what no header can carry");
    }
    return new Sealed.Ready(ready.build());
  }

  private static BodyPublisher body(Request request) {
    return request
        .body()
        .map(it -> BodyPublishers.ofString(it.text()))
        .orElseGet(BodyPublishers::noBody);
  }
}
