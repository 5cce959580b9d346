package dev.signalbox.bot.sandbox.api;

import dev.signalbox.bot.sandbox.api.Exchange.Answer;
import dev.signalbox.bot.sandbox.api.Exchange.Call;
import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.wire.BoxTimes;
import dev.signalbox.bot.sandbox.wire.Weather;
import dev.signalbox.bot.sandbox.wire.WireLog;
import dev.signalbox.integrations.chat.Scopes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** {@code /sandbox/api/<method>}: what the bot believes to be slack.com/api. */
@Controller("/sandbox/api")
final class WebApi {
  /** What the app was granted at its installation; Slack tells it with every answer. */
  private static final String SCOPES = String.join(",", Scopes.NEEDED);

  private final Exchange exchange;
  private final Weather weather;
  private final BoxTimes times;
  private final WireLog wire;

  WebApi(Exchange exchange, Weather weather, BoxTimes times, WireLog wire) {
    this.exchange = exchange;
    this.weather = weather;
    this.times = times;
    this.wire = wire;
  }

  /** Read by hand: a form would be taken apart on its way in, and an empty body is allowed. */
  @Post(value = "/{method}", consumes = MediaType.ALL)
  Mono<HttpResponse<String>> post(ServerHttpRequest<?> request, String method) {
    boolean json =
        request.getContentType().filter(MediaType.APPLICATION_JSON_TYPE::matches).isPresent();
    return Mono.fromFuture(request.byteBody().buffer())
        .map(body -> body.toString(StandardCharsets.UTF_8))
        .flatMap(body -> answer(new Call(method, token(request), json, body)));
  }

  @Get("/{method}")
  Mono<HttpResponse<String>> get(HttpRequest<?> request, String method) {
    String query = Optional.ofNullable(request.getUri().getRawQuery()).orElse("");
    return answer(new Call(method, token(request), false, query));
  }

  private static Optional<String> token(HttpRequest<?> request) {
    return request
        .getHeaders()
        .getAuthorization()
        .filter(header -> header.startsWith("Bearer "))
        .map(header -> header.substring("Bearer ".length()));
  }

  private Mono<HttpResponse<String>> answer(Call call) {
    Mono<HttpResponse<String>> answer = Mono.fromSupplier(() -> noted(call));
    return weather.isSlow() ? answer.delaySubscription(times.slowness()) : answer;
  }

  private HttpResponse<String> noted(Call call) {
    HttpResponse<String> answer =
        weather.isDown()
            ? HttpResponse.<String>status(HttpStatus.SERVICE_UNAVAILABLE).body("Slack is down")
            : spoken(exchange.answer(call));
    wire.note(
        new WireLog.Exchange(
            WireLog.Way.TO_SLACK,
            call.method(),
            call.body(),
            answer.code(),
            answer.getBody().orElse("")));
    return answer;
  }

  private static HttpResponse<String> spoken(Answer answer) {
    return switch (answer) {
      case Answer.Said(Json body) -> json(HttpStatus.OK, body);
      case Answer.TooMany(var pause) ->
          json(
                  HttpStatus.TOO_MANY_REQUESTS,
                  Json.empty().with("ok", false).with("error", "ratelimited"))
              .header("Retry-After", Long.toString(pause.toSeconds()));
    };
  }

  private static MutableHttpResponse<String> json(HttpStatus status, Json body) {
    return HttpResponse.<String>status(status)
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .header("X-OAuth-Scopes", SCOPES)
        .body(body.toString());
  }
}
