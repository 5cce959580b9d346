package dev.signalbox.bot.web.api;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.embargo.Embargoes;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;

/** One estate: its environments, and who plays which role there as far as we have written down. */
@Controller("/api/estates")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.APPLICATION_JSON)
final class EstateApi {
  private final Installation installation;
  private final Roles roles;
  private final Embargoes embargoes;
  private final Locks locks;

  EstateApi(Installation installation, Roles roles, Embargoes embargoes, Locks locks) {
    this.installation = installation;
    this.roles = roles;
    this.embargoes = embargoes;
    this.locks = locks;
  }

  @Get("/{name}")
  HttpResponse<String> one(@PathVariable String name) {
    return installation
        .current()
        .estate(name)
        .<HttpResponse<String>>map(it -> HttpResponse.ok(estate(it).toString()))
        .orElseGet(Page::notFound);
  }

  private JsonObject estate(Estate estate) {
    List<Holding> held = roles.of(estate.name().value());
    JsonObject environments = JsonObject.empty();
    for (Environment environment : estate.topology().environments().values()) {
      String name = environment.name().value();
      environments = environments.with(name, environment(name, held));
    }
    List<JsonNode> sites =
        estate.topology().sites().values().stream()
            .map(it -> Json.text(it.name().value()))
            .toList();
    return JsonObject.empty()
        .with("estate", estate.name().value())
        .with("environments", environments.tree())
        .with("embargo", embargo(estate))
        .with("locks", locks(estate))
        .with("sites", sites);
  }

  private List<JsonNode> locks(Estate estate) {
    return locks.of(estate.name().value()).stream()
        .map(
            it ->
                JsonObject.empty()
                    .with("name", it.name())
                    .with("run", it.run())
                    .with("since", it.since().toString())
                    .tree())
        .toList();
  }

  /** The oldest that is in force. */
  private JsonNode embargo(Estate estate) {
    return embargoes.inForce(estate.name().value()).stream()
        .findFirst()
        .map(
            it ->
                JsonObject.empty()
                    .with("number", String.valueOf(it.number()))
                    .with("by", it.raiser().person())
                    .orNull("run", it.raiser().run())
                    .with("reason", it.reason())
                    .with("until", it.until().toString())
                    .tree())
        .orElseGet(JsonNode::nullNode);
  }

  /** What is written down is one story; until others are asked, the truth is not known. */
  private static JsonNode environment(String name, List<Holding> held) {
    List<Holding> here = held.stream().filter(it -> it.environment().equals(name)).toList();
    return JsonObject.empty()
        .with("truth", "UNKNOWN")
        .with(
            "roles",
            JsonObject.empty()
                .orNull("production", site(here, Role.PRODUCTION))
                .orNull("standby", site(here, Role.STANDBY))
                .tree())
        .tree();
  }

  private static Optional<String> site(List<Holding> here, Role role) {
    return here.stream().filter(it -> it.role() == role).map(Holding::site).findFirst();
  }
}
