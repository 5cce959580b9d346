package dev.signalbox.bot.web.api;

import dev.signalbox.handlers.run.RunView;
import dev.signalbox.handlers.run.RunView.StepView;
import dev.signalbox.handlers.run.Runs;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;

/** Runs, newest first, and one of them. */
@Controller("/api/runs")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.APPLICATION_JSON)
final class RunApi {
  private final Runs runs;

  RunApi(Runs runs) {
    this.runs = runs;
  }

  @Get
  String newest(@QueryValue Optional<String> estate, @QueryValue Optional<Integer> limit) {
    int most = Page.of(limit);
    List<RunView> found =
        estate.map(it -> runs.newestOf(it, most)).orElseGet(() -> runs.newest(most));
    return Json.write(Json.array(found.stream().map(it -> run(it).tree()).toList()));
  }

  @Get("/{id}")
  HttpResponse<String> one(@PathVariable String id) {
    return runs.find(id)
        .<HttpResponse<String>>map(it -> HttpResponse.ok(run(it).toString()))
        .orElseGet(Page::notFound);
  }

  private static JsonObject run(RunView run) {
    return JsonObject.empty()
        .with("id", run.id().value())
        .with("estate", run.estate())
        .orNull("environment", run.what().environment())
        .with("runbook", run.what().runbook())
        .with("state", run.state().name())
        .orNull("outcome", run.outcome())
        .with("requestedBy", run.requester().person())
        .with("owner", run.owner().person())
        .orNull("hash", run.what().hash())
        .with("steps", run.steps().stream().map(RunApi::step).toList());
  }

  private static JsonNode step(StepView step) {
    return JsonObject.empty()
        .with("id", step.id())
        .with("do", step.does())
        .with("state", step.state().name())
        .with("try", step.tries())
        .tree();
  }
}
