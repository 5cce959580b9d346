package dev.signalbox.handlers.promotion;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.pipelines.Deployment;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Which commit each environment of a promotion runs, and how far that is behind. */
@Singleton
final class BroughtEvidence implements Evidence {
  private final Gaps gaps;
  private final News news;
  private final Clock clock;

  BroughtEvidence(Gaps gaps, News news, Clock clock) {
    this.gaps = gaps;
    this.news = news;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.DEPLOYED;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    return Project.only(estate.topology()).stream()
        .filter(_ -> estate.delivery().promotion().isSaid())
        .map(it -> clue(estate, it, new EnvironmentName(environment)))
        .toList();
  }

  private Clue clue(Estate estate, Project project, EnvironmentName environment) {
    Asked<Deployment> here =
        gaps.last(estate, project, environment).then(it -> Gaps.known(it, environment.value()));
    return switch (here) {
      case Asked.Troubled<Deployment>(Trouble trouble) ->
          Clue.dark(environment.value(), trouble.says());
      case Asked.Told<Deployment>(Deployment last) ->
          clue(environment.value(), last, behind(estate, project, environment, last));
    };
  }

  private Asked<String> behind(
      Estate estate, Project project, EnvironmentName environment, Deployment last) {
    return gaps.of(estate, project, environment, last)
        .then(
            gap ->
                news.commits(project, last.sha(), gap.head())
                    .map(it -> gap.behind(it.commits().size())));
  }

  /** What it runs is worth telling even where nobody knows what it lacks. */
  private Clue clue(String environment, Deployment last, Asked<String> behind) {
    Duration ago =
        Duration.between(last.finished(), clock.instant()).truncatedTo(ChronoUnit.MINUTES);
    String says = "%s, %s ago".formatted(Pipeline.brief(last.sha()), Measure.written(ago));
    return switch (behind) {
      case Asked.Told<String>(String told) -> Clue.well(environment, says + ", " + told);
      case Asked.Troubled<String>(Trouble trouble) ->
          Clue.dark(
              environment, "%s; how far behind is not known: %s".formatted(says, trouble.says()));
    };
  }
}
