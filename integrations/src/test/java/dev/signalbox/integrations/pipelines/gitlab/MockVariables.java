package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.Variable.Traits;
import dev.signalbox.integrations.pipelines.VariableName;
import dev.signalbox.integrations.testing.BadDays;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** Variables as GitLab keeps them, each key once for each scope. */
final class MockVariables {
  final List<Variable> kept = new CopyOnWriteArrayList<>();

  HttpResponse answer(HttpRequest request, String key) {
    return switch (request.getMethod().getValue()) {
      case "POST" -> made(body(request));
      case "PUT" -> changed(key, body(request));
      default -> found(key, request.getFirstQueryStringParameter("filter[environment_scope]"));
    };
  }

  private static JsonNode body(HttpRequest request) {
    return Json.read(request.getBodyAsString()).orElseThrow();
  }

  private HttpResponse found(String key, String scope) {
    return only(key, scope)
        .map(it -> BadDays.answer(200, Json.write(Written.variable(it))))
        .orElseGet(() -> refused(404, "404 Variable Not Found"));
  }

  private Optional<Variable> only(String key, String scope) {
    return kept.stream().filter(it -> it.name().equals(new VariableName(key, scope))).findFirst();
  }

  private HttpResponse made(JsonNode body) {
    Variable made =
        new Variable(
            new VariableName(text(body, "key"), text(body, "environment_scope")),
            text(body, "value"),
            new Traits(flag(body, "masked"), flag(body, "protected"), flag(body, "raw")));
    if (only(made.name().key(), made.name().scope()).isPresent()) {
      return refused(400, "(%s) has already been taken".formatted(made.name().key()));
    }
    kept.add(made);
    return BadDays.answer(201, Json.write(Written.variable(made)));
  }

  private HttpResponse changed(String key, JsonNode body) {
    Optional<Variable> found =
        only(key, text(Json.member(body, "filter").orElseThrow(), "environment_scope"));
    if (found.isEmpty()) {
      return refused(404, "404 Variable Not Found");
    }
    Variable changed = found.get().with(text(body, "value"));
    kept.set(kept.indexOf(found.get()), changed);
    return BadDays.answer(200, Json.write(Written.variable(changed)));
  }

  private static String text(JsonNode body, String name) {
    return Json.text(body, name).orElseThrow();
  }

  private static boolean flag(JsonNode body, String name) {
    return Json.member(body, name).orElseThrow().getBooleanValue();
  }

  static HttpResponse refused(int status, String message) {
    return BadDays.answer(status, Json.write(Written.no(message)));
  }
}
