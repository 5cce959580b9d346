package dev.signalbox.bot.sandbox.page;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.wire.Doings;
import dev.signalbox.bot.sandbox.wire.Outcome;
import dev.signalbox.bot.sandbox.wire.Weather;
import dev.signalbox.bot.sandbox.workspace.Files;
import dev.signalbox.bot.sandbox.workspace.Person;
import dev.signalbox.bot.sandbox.workspace.Team;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import java.util.function.BiFunction;

/** What people do in the page. The answer says only what went wrong; what came of it is live. */
@Controller("/sandbox/do")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DoingDoor {
  private final Doings doings;
  private final Files files;
  private final Weather weather;

  DoingDoor(Doings doings, Files files, Weather weather) {
    this.doings = doings;
    this.files = files;
    this.weather = weather;
  }

  @Post("/say")
  HttpResponse<String> say(@QueryValue String as, @Body byte[] body) {
    return done(as, body, doings::say);
  }

  @Post("/press")
  HttpResponse<String> press(@QueryValue String as, @Body byte[] body) {
    return done(as, body, doings::press);
  }

  @Post("/submit")
  HttpResponse<String> submit(@QueryValue String as, @Body byte[] body) {
    return done(as, body, doings::submit);
  }

  @Post("/cancel")
  HttpResponse<String> cancel(@QueryValue String as, @Body byte[] body) {
    return done(as, body, doings::cancel);
  }

  @Post("/home")
  HttpResponse<String> home(@QueryValue String as, @Body byte[] body) {
    return done(as, body, (person, _) -> doings.openHome(person));
  }

  @Post("/weather")
  HttpResponse<String> weather(@Body byte[] body) {
    Json wanted = Json.read(body).orElse(Json.empty());
    weather.set(
        wanted.text("window", ""), new Weather.Switches(wanted.is("down"), wanted.is("slow")));
    return HttpResponse.ok(Json.empty().toString()).contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  @Post(value = "/attach", consumes = MediaType.ALL)
  HttpResponse<String> attach(@QueryValue String as, @QueryValue String name, @Body byte[] bytes) {
    return Team.human(as)
        .map(person -> files.store(name, person.id(), bytes))
        .map(file -> Json.empty().with("id", file.id()).with("name", file.name()))
        .<HttpResponse<String>>map(
            file -> HttpResponse.ok(file.toString()).contentType(MediaType.APPLICATION_JSON_TYPE))
        .orElseGet(HttpResponse::notFound);
  }

  private static HttpResponse<String> done(
      String as, byte[] body, BiFunction<Person, Json, Outcome> doing) {
    Optional<Person> person = Team.human(as);
    Optional<Json> asked = Json.read(body).filter(Json::isObject);
    if (person.isEmpty() || asked.isEmpty()) {
      return HttpResponse.badRequest();
    }
    Json told = Json.empty().with("trouble", doing.apply(person.get(), asked.get()).trouble());
    return HttpResponse.ok(told.toString()).contentType(MediaType.APPLICATION_JSON_TYPE);
  }
}
