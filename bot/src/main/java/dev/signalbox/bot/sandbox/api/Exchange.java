package dev.signalbox.bot.sandbox.api;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.rules.Meter;
import dev.signalbox.bot.sandbox.wire.Credentials;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One call from token to answer. */
@Singleton
final class Exchange {
  private final Map<String, Method> methods;
  private final Meter meter;
  private final Credentials credentials;

  /** {@code json}: whether the body says that it is JSON. */
  record Call(String method, Optional<String> token, boolean json, String body) {}

  sealed interface Answer {
    record Said(Json body) implements Answer {}

    record TooMany(Duration pause) implements Answer {}
  }

  Exchange(List<Family> families, Meter meter, Credentials credentials) {
    this.methods =
        families.stream()
            .flatMap(family -> family.methods().stream())
            .collect(Collectors.toUnmodifiableMap(Method::name, Function.identity()));
    this.meter = meter;
    this.credentials = credentials;
  }

  Answer answer(Call call) {
    Optional<Json> arguments = arguments(call);
    if (arguments.isEmpty()) {
      return refused(call.json() ? "invalid_json" : "invalid_form_data", List.of());
    }
    Optional<String> token = call.token().or(() -> arguments.get().text("token"));
    if (token.isEmpty()) {
      return refused("not_authed", List.of());
    }
    if (!credentials.isToken(token.get())) {
      return refused("invalid_auth", List.of());
    }
    return Optional.ofNullable(methods.get(call.method()))
        .map(method -> metered(method, arguments.get()))
        .orElseGet(() -> refused("unknown_method", List.of()));
  }

  private Optional<Json> arguments(Call call) {
    boolean ignored =
        call.json()
            && Optional.ofNullable(methods.get(call.method()))
                .filter(method -> method.takes() == Method.Takes.FORMS_ONLY)
                .isPresent();
    return ignored
        ? Optional.of(Json.empty())
        : Arguments.read(call.json(), call.body()).map(Arguments::unfolded);
  }

  private Answer metered(Method method, Json arguments) {
    Optional<Duration> pause =
        meter
            .call(method.name(), method.tier())
            .or(
                () ->
                    method.name().equals(ChatMethods.POST)
                        ? intoChannel(arguments)
                        : Optional.empty());
    return pause.<Answer>map(Answer.TooMany::new).orElseGet(() -> done(method, arguments));
  }

  private Optional<Duration> intoChannel(Json arguments) {
    return meter.postInto(arguments.text("channel", ""));
  }

  private static Answer done(Method method, Json arguments) {
    try {
      return new Answer.Said(ok(method.body().apply(arguments)));
    } catch (Refusal no) {
      return refused(no.error(), no.complaints());
    }
  }

  private static Json ok(Json answer) {
    Json whole = Json.empty().with("ok", true);
    for (Map.Entry<String, Json> field : answer.fields().entrySet()) {
      whole = whole.with(field.getKey(), field.getValue());
    }
    return whole;
  }

  private static Answer refused(String error, List<String> complaints) {
    Json no = Json.empty().with("ok", false).with("error", error);
    return new Answer.Said(
        complaints.isEmpty()
            ? no
            : no.with("response_metadata", Json.empty().with("messages", Json.texts(complaints))));
  }
}
