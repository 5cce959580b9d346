package dev.signalbox.bot.web;

import dev.signalbox.bot.settings.Secret;
import dev.signalbox.bot.settings.Settings;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Before any route: production opens a handful of paths, a sandbox only this machine's browser. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Gatekeeper {
  private static final Set<String> OPEN =
      Set.of("/slack/events", "/health/liveness", "/health/readiness");
  private static final String HOOKS = "/hooks/";
  private static final String BEARER = "Bearer ";

  private final Settings settings;

  Gatekeeper(Settings settings) {
    this.settings = settings;
  }

  @RequestFilter
  @Nullable HttpResponse<?> turnedAway(HttpRequest<?> request) {
    String path = request.getPath();
    if (OPEN.contains(path) || path.startsWith(HOOKS)) {
      return null;
    }
    return settings.isSandbox() ? sandbox(request) : production(request);
  }

  private static @Nullable HttpResponse<?> sandbox(HttpRequest<?> request) {
    if (ThisMachine.isMeantBy(request.getHeaders())) {
      return null;
    }
    return HttpResponse.status(HttpStatus.FORBIDDEN)
        .contentType(MediaType.TEXT_PLAIN_TYPE)
        .body("The sandbox answers only to this machine: open http://localhost instead.\n");
  }

  private @Nullable HttpResponse<?> production(HttpRequest<?> request) {
    Optional<String> token =
        Optional.ofNullable(request.getHeaders().get("Authorization"))
            .filter(text -> text.startsWith(BEARER))
            .map(text -> text.substring(BEARER.length()));
    Optional<Secret> ours = settings.web().apiToken();
    boolean known = ours.isPresent() && token.filter(guess -> ours.get().is(guess)).isPresent();
    return known ? null : HttpResponse.unauthorized().header("WWW-Authenticate", "Bearer");
  }
}
