package dev.signalbox.bot.web.page;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Exhibit;
import dev.signalbox.integrations.sandbox.World;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The simulated world beside the chat: for people a page that looks again by itself. */
@Controller("/sandbox")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(beans = World.class)
final class WorldPageDoor {
  private static final String SECONDS = "2";
  private final List<Exhibit> exhibits;
  private final Frame frame;

  WorldPageDoor(List<Exhibit> exhibits, Frame frame) {
    this.exhibits = exhibits.stream().sorted(Comparator.comparingInt(Exhibit::place)).toList();
    this.frame = frame;
  }

  @Get("/world")
  HttpResponse<String> page() {
    Html about =
        Html.element(
            "p",
            Html.text(
                "What is out there, as the neighbours would tell it. This page looks again every "
                    + SECONDS
                    + " seconds."));
    Stream<Html> tables =
        exhibits.stream().map(it -> Html.table(it.title(), it.heads(), it.rows()));
    Html body = Html.all(Stream.concat(Stream.of(about), tables));
    return frame.page(HttpStatus.OK, "The simulated world", body).header("Refresh", SECONDS);
  }

  @Get(value = "/world.json", produces = MediaType.APPLICATION_JSON)
  String json() {
    JsonObject all = JsonObject.empty();
    for (Exhibit exhibit : exhibits) {
      all = all.with(exhibit.title(), rows(exhibit));
    }
    return all.toString();
  }

  private static List<JsonNode> rows(Exhibit exhibit) {
    return exhibit.rows().stream().map(row -> row(exhibit.heads(), row)).toList();
  }

  private static JsonNode row(List<String> heads, List<String> row) {
    JsonObject told = JsonObject.empty();
    for (int column = 0; column < row.size(); column++) {
      told = told.with(heads.get(column), Json.text(row.get(column)));
    }
    return told.tree();
  }
}
