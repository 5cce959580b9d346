package dev.signalbox.integrations.chat.web;

import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an HTTP answer of Slack's means. */
final class SlackAnswer {
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final long LONGEST = 3600;
  private static final Set<String> TAKES_IT_LATER =
      Set.of("ratelimited", "rate_limited", "service_unavailable", "request_timeout");

  /** By Slack's own words, "some aspect of the operation" may have succeeded. */
  private static final Set<String> PERHAPS = Set.of("internal_error", "fatal_error");

  private SlackAnswer() {}

  static Called ofMethod(Wire.Sent sent) {
    return switch (sent) {
      case Wire.Sent.NeverLeft() -> new Called.Later(SOON);
      case Wire.Sent.Cut(String trouble) -> new Called.Unknown(trouble);
      case Wire.Sent.Answered(var response) -> inTime(response).orElseGet(() -> said(response));
    };
  }

  /** Response URLs and upload addresses answer with plain text. */
  static Called ofHook(Wire.Sent sent) {
    return switch (sent) {
      case Wire.Sent.NeverLeft() -> new Called.Later(SOON);
      case Wire.Sent.Cut(String trouble) -> new Called.Unknown(trouble);
      case Wire.Sent.Answered(var response) -> inTime(response).orElseGet(() -> accepted(response));
    };
  }

  /** What the token was granted; Slack says it beside every answer. */
  static Optional<Set<String>> scopes(Wire.Sent sent) {
    return sent instanceof Wire.Sent.Answered(var response)
        ? response.headers().firstValue("X-OAuth-Scopes").map(SlackAnswer::words)
        : Optional.empty();
  }

  private static Set<String> words(String listed) {
    return Arrays.stream(listed.split(","))
        .map(String::strip)
        .filter(scope -> !scope.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<Called> inTime(HttpResponse<String> response) {
    int status = response.statusCode();
    return status == 429 || status >= 500
        ? Optional.of(new Called.Later(retryAfter(response)))
        : Optional.empty();
  }

  private static Called said(HttpResponse<String> response) {
    Optional<JsonNode> answer = Json.read(response.body()).filter(JsonNode::isObject);
    if (answer.flatMap(found -> Json.member(found, "ok")).filter(SlackAnswer::isTrue).isPresent()) {
      return new Called.Ok(answer.orElseThrow());
    }
    Optional<String> error = answer.flatMap(found -> Json.text(found, "error"));
    if (error.isEmpty()) {
      return response.statusCode() == 200
          ? new Called.Unknown("the answer is not Slack's")
          : new Called.Refused("http_" + response.statusCode());
    }
    return refused(error.get(), response);
  }

  private static Called refused(String error, HttpResponse<String> response) {
    if (PERHAPS.contains(error)) {
      return new Called.Unknown(error);
    }
    return TAKES_IT_LATER.contains(error)
        ? new Called.Later(retryAfter(response))
        : new Called.Refused(error);
  }

  private static Called accepted(HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      return new Called.Refused("http_" + response.statusCode());
    }
    Optional<JsonNode> json = Json.read(response.body()).filter(JsonNode::isObject);
    return json.flatMap(found -> Json.text(found, "error"))
        .<Called>map(Called.Refused::new)
        .orElseGet(() -> new Called.Ok(json.orElseGet(() -> Json.text(response.body()))));
  }

  private static Duration retryAfter(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(text -> text.matches("\\d{1,6}"))
        .map(text -> Duration.ofSeconds(Math.min(Long.parseLong(text), LONGEST)))
        .orElse(SOON);
  }

  private static boolean isTrue(JsonNode value) {
    return value.isBoolean() && value.getBooleanValue();
  }
}
