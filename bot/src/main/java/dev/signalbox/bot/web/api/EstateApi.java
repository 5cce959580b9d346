package dev.signalbox.bot.web.api;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.embargo.Embargoes;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Judged;
import dev.signalbox.handlers.truth.Patrol;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.handlers.truth.Truth;
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
  private final Patrol patrol;

  EstateApi(
      Installation installation, Roles roles, Embargoes embargoes, Locks locks, Patrol patrol) {
    this.installation = installation;
    this.roles = roles;
    this.embargoes = embargoes;
    this.locks = locks;
    this.patrol = patrol;
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
      environments = environments.with(name, environment(estate, name, held));
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

  private JsonNode environment(Estate estate, String name, List<Holding> held) {
    List<Holding> here = held.stream().filter(it -> it.environment().equals(name)).toList();
    Optional<Truth> judged = patrol.judged(estate, name).map(Judged::truth);
    return JsonObject.empty()
        .with("truth", truth(judged))
        .with(
            "roles",
            JsonObject.empty()
                .orNull("production", site(here, Role.PRODUCTION))
                .orNull("standby", site(here, Role.STANDBY))
                .tree())
        .orNull("moving", judged.flatMap(EstateApi::mover))
        .tree();
  }

  /** Who has never been told knows nothing, and nobody knows it of sites that trade no roles. */
  private static String truth(Optional<Truth> judged) {
    return judged
        .map(
            it ->
                switch (it) {
                  case Truth.Agreed _ -> "AGREED";
                  case Truth.Moving _ -> "MOVING";
                  case Truth.Disagreeing _ -> "DISAGREEING";
                  case Truth.Unknown _, Truth.NotAdopted _ -> "UNKNOWN";
                })
        .orElse("UNKNOWN");
  }

  /** The run that makes sites trade their roles right now. */
  private static Optional<String> mover(Truth truth) {
    return truth instanceof Truth.Moving(String run) ? Optional.of(run) : Optional.empty();
  }

  private static Optional<String> site(List<Holding> here, Role role) {
    return here.stream().filter(it -> it.role() == role).map(Holding::site).findFirst();
  }
}
