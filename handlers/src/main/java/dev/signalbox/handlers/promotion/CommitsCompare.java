package dev.signalbox.handlers.promotion;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Project;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;

/** {@code commits.compare}: what an environment lacks of the one before it. */
@Singleton
final class CommitsCompare implements Looks<CommitsCompare.Wanted, CommitsCompare.Compared> {
  private final Routes routes;
  private final Gaps gaps;
  private final News news;

  CommitsCompare(Routes routes, Gaps gaps, News news) {
    this.routes = routes;
    this.gaps = gaps;
    this.news = news;
  }

  @Introspected
  record Wanted(EnvironmentName environment) {}

  @Introspected
  record Compared(String summary) {}

  @Override
  public About<Wanted, Compared> about() {
    return new About<>(
        "commits.compare",
        Effect.READ,
        "compare the commits of ${environment} with the one before it",
        Traits.NONE,
        Wanted.class,
        Compared.class);
  }

  @Override
  public Outcome<Compared> perform(Turn<Wanted> turn) {
    Estate estate = routes.estate(turn.errand());
    EnvironmentName environment = turn.arguments().environment();
    return Ways.on(
        routes.project(turn.errand()).then(it -> compared(estate, it, environment)),
        summary -> new Outcome.Done<>(new Compared(summary)));
  }

  private Asked<String> compared(Estate estate, Project project, EnvironmentName environment) {
    return gaps.last(estate, project, environment)
        .then(it -> Gaps.known(it, environment.value()))
        .then(here -> gaps.of(estate, project, environment, here))
        .then(
            gap ->
                news.between(estate, project, gap.here().sha(), gap.head())
                    .map(since -> says(environment, gap, since)));
  }

  private static String says(EnvironmentName environment, Gap gap, News.Since since) {
    String head =
        "%s (%s) is %s"
            .formatted(environment, Pipeline.brief(gap.here().sha()), gap.behind(since.count()));
    String commits = since.count() == 0 ? head : "%s:\n%s".formatted(head, since.titles());
    return since.versions().map(it -> "%s\n%s".formatted(commits, it)).orElse(commits);
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return "compare on GitLab the commit that %s got last with the one of the environment before it"
        .formatted(turn.arguments().environment());
  }
}
