package dev.signalbox.bot.sandbox.page;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.wire.Weather;
import dev.signalbox.bot.sandbox.workspace.Live;
import dev.signalbox.bot.sandbox.workspace.Live.Window;
import dev.signalbox.bot.sandbox.workspace.Person;
import dev.signalbox.bot.sandbox.workspace.Team;
import dev.signalbox.config.people.UserId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.sse.Event;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** What the page shows: all of it on loading, then every change as it happens. */
@Controller("/sandbox")
final class StateDoor {
  /** Often enough that a closed window is noticed and no idle limit cuts an open one. */
  private static final Duration PULSE = Duration.ofSeconds(15);

  private final Portrait portrait;
  private final Live live;
  private final Weather weather;
  private final UsageLine usage;

  StateDoor(Portrait portrait, Live live, Weather weather, UsageLine usage) {
    this.portrait = portrait;
    this.live = live;
    this.weather = weather;
    this.usage = usage;
  }

  @Get("/state")
  HttpResponse<String> state(@QueryValue String as) {
    return Team.human(as)
        .map(portrait::of)
        .map(Json::toString)
        .<HttpResponse<String>>map(
            state -> HttpResponse.ok(state).contentType(MediaType.APPLICATION_JSON_TYPE))
        .orElseGet(HttpResponse::notFound);
  }

  @Get(value = "/usage", produces = MediaType.APPLICATION_JSON)
  String usage(@QueryValue String as, @QueryValue(defaultValue = "") String text) {
    String line =
        Team.human(as).map(Person::id).flatMap(id -> usage.under(new UserId(id), text)).orElse("");
    return Json.empty().with("line", line).toString();
  }

  @Get(value = "/stream", produces = MediaType.TEXT_EVENT_STREAM)
  Flux<Event<String>> stream(@QueryValue String as, @QueryValue String window) {
    Flux<Event<String>> changes = Flux.create(sink -> open(as, window, sink));
    Flux<Event<String>> pulse =
        Flux.interval(Duration.ZERO, PULSE).map(_ -> Event.of("{\"type\":\"pulse\"}"));
    return Flux.merge(changes, pulse);
  }

  private void open(String as, String id, FluxSink<Event<String>> sink) {
    Window window = new Window(id, as, happened -> sink.next(Event.of(happened.toString())));
    live.open(window);
    sink.onDispose(
        () -> {
          live.close(window);
          if (!live.isOpen(id)) {
            weather.forget(id);
          }
        });
  }
}
