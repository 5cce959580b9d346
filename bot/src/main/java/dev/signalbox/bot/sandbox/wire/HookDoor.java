package dev.signalbox.bot.sandbox.wire;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.wire.WireLog.Exchange;
import dev.signalbox.bot.sandbox.wire.WireLog.Way;
import dev.signalbox.bot.sandbox.workspace.Hooks;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The far end of a response_url. */
@Controller("/sandbox/hooks")
final class HookDoor {
  private final Hooks hooks;
  private final Replies replies;
  private final WireLog wire;
  private final Weather weather;

  HookDoor(Hooks hooks, Replies replies, WireLog wire, Weather weather) {
    this.hooks = hooks;
    this.replies = replies;
    this.wire = wire;
    this.weather = weather;
  }

  @Post(value = "/{secret}", consumes = MediaType.ALL)
  HttpResponse<String> answer(String secret, @Body byte[] body) {
    HttpResponse<String> answer = weather.isDown() ? down() : taken(secret, body);
    wire.note(
        new Exchange(
            Way.TO_SLACK,
            "response_url",
            new String(body, StandardCharsets.UTF_8),
            answer.code(),
            answer.getBody().orElse("")));
    return answer;
  }

  private static HttpResponse<String> down() {
    return HttpResponse.<String>status(HttpStatus.SERVICE_UNAVAILABLE).body("Slack is down");
  }

  private HttpResponse<String> taken(String secret, byte[] body) {
    Optional<Json> message = Json.read(body).filter(Json::isObject);
    if (message.isEmpty()) {
      return refused(HttpStatus.BAD_REQUEST, "invalid_payload");
    }
    return switch (hooks.use(secret)) {
      case Hooks.Use.Refused(String error) -> refused(HttpStatus.NOT_FOUND, error);
      case Hooks.Use.From(Hooks.Origin origin) ->
          replies
              .give(origin, message.get())
              .map(error -> refused(HttpStatus.BAD_REQUEST, error))
              .orElseGet(() -> json(HttpStatus.OK, Json.empty().with("ok", true)));
    };
  }

  private static HttpResponse<String> refused(HttpStatus status, String error) {
    return json(status, Json.empty().with("ok", false).with("error", error));
  }

  private static HttpResponse<String> json(HttpStatus status, Json body) {
    return HttpResponse.<String>status(status)
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .body(body.toString());
  }
}
