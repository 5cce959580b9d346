package dev.signalbox.handlers.promotion;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Previewed;
import dev.signalbox.handlers.action.Reversible;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.pipelines.Openness;
import dev.signalbox.integrations.pipelines.Project;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** {@code pipeline.freeze}: while it stands, nobody's push brings back what is being replaced. */
@Singleton
final class PipelineFreeze
    implements Reversible<PipelineFreeze.Wish, Nothing>, Previewed<PipelineFreeze.Wish, Nothing> {
  private final Routes routes;
  private final Gatekeeper gatekeeper;
  private final Jobs jobs;

  PipelineFreeze(Routes routes, Gatekeeper gatekeeper, Jobs jobs) {
    this.routes = routes;
    this.gatekeeper = gatekeeper;
    this.jobs = jobs;
  }

  @Introspected
  record Wish(Duration limit) {}

  @Override
  public About<Wish, Nothing> about() {
    return new About<>(
        "pipeline.freeze",
        Effect.REVERSIBLE,
        "let no other pipeline run for ${limit}",
        Traits.NONE.undoneBy("the former setting").shortLived(),
        Wish.class,
        Nothing.class);
  }

  private Asked<Project> project(Turn<Wish> turn) {
    return routes.project(turn.errand());
  }

  /** What runs already goes on, so people see it before they say yes. */
  @Override
  public Preview preview(Turn<Wish> turn) {
    Project project = Ways.known(project(turn));
    Openness now = Ways.known(gatekeeper.now(project));
    List<Job> busy = Ways.known(jobs.underWay(project));
    String running =
        busy.isEmpty()
            ? "nothing is under way"
            : ":warning: these go on: " + PipelineIdle.says(busy);
    return new Preview(
        "pipelines of %s run for nobody".formatted(project),
        "they run %s now; %s".formatted(Gatekeeper.says(now), running),
        Route.touches(project));
  }

  @Override
  public String before(Turn<Wish> turn) {
    return Ways.known(project(turn).then(gatekeeper::now)).name();
  }

  @Override
  public Sight<Nothing> look(Turn<Wish> turn) {
    return stands(turn, Openness.CLOSED);
  }

  private Sight<Nothing> stands(Turn<Wish> turn, Openness wished) {
    return switch (project(turn).then(gatekeeper::now)) {
      case Asked.Troubled<Openness>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Openness>(Openness now) ->
          now == wished ? new Sight.Done<>(new Nothing()) : new Sight.NotDone<>();
    };
  }

  @Override
  public Outcome<Nothing> perform(Turn<Wish> turn) {
    return Ways.on(project(turn), it -> gatekeeper.set(it, Openness.CLOSED));
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Wish> turn, String before) {
    return stands(turn, Openness.valueOf(before));
  }

  @Override
  public Outcome<Nothing> takeBack(Turn<Wish> turn, String before) {
    return Ways.on(project(turn), it -> gatekeeper.reopen(it, Openness.valueOf(before)));
  }

  @Override
  public String byHand(Turn<Wish> turn) {
    return "%s, switch CI/CD off, and save".formatted(page(turn));
  }

  @Override
  public String backByHand(Turn<Wish> turn, String before) {
    return "%s, set CI/CD so that pipelines run %s, and save"
        .formatted(page(turn), Gatekeeper.says(Openness.valueOf(before)));
  }

  private String page(Turn<Wish> turn) {
    return switch (project(turn)) {
      case Asked.Told<Project>(Project project) ->
          "open %s/edit, Visibility and permissions".formatted(Route.page(project));
      case Asked.Troubled<Project> _ -> "open the settings of the project";
    };
  }
}
