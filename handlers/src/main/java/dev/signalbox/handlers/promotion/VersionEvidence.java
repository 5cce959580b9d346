package dev.signalbox.handlers.promotion;

import dev.signalbox.config.estate.Component;
import dev.signalbox.config.estate.ComponentName;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.SourceRepository;
import dev.signalbox.config.estate.Statement;
import dev.signalbox.handlers.component.Stated;
import dev.signalbox.handlers.component.Statements;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.handlers.promotion.Versions.Pin;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.pipelines.Deployment;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether each component runs what was deployed, and how far that is behind the branch. */
@Singleton
final class VersionEvidence implements Evidence {
  private final Statements statements;
  private final Whereabouts whereabouts;
  private final News news;

  VersionEvidence(Statements statements, Whereabouts whereabouts, News news) {
    this.statements = statements;
    this.whereabouts = whereabouts;
    this.news = news;
  }

  @Override
  public Kind kind() {
    return Kind.VERSION;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    return Project.only(estate.topology()).stream()
        .filter(_ -> estate.delivery().promotion().versions().isPresent())
        .flatMap(it -> clues(estate, it, new EnvironmentName(environment)).stream())
        .toList();
  }

  /** What is to run there, and what the branch names by now. */
  private record Due(Asked<Versions> here, Asked<Head> head) {}

  private record Head(String branch, Versions versions) {}

  private List<Clue> clues(Estate estate, Project project, EnvironmentName here) {
    Map<ComponentName, Asked<Stated>> stated = statements.stated(estate, here);
    if (stated.isEmpty()) {
      return List.of();
    }
    Due due =
        new Due(
            whereabouts
                .last(estate, project, here)
                .then(it -> Gaps.known(it.map(Deployment::sha), here.value()))
                .then(sha -> news.versions(estate, project, sha)),
            whereabouts
                .branch(project)
                .then(it -> Gaps.known(it, "the branch of " + project))
                .then(it -> news.versions(estate, project, it).map(all -> new Head(it, all))));
    return stated.entrySet().stream()
        .map(it -> clue(estate, it.getKey(), it.getValue(), due))
        .toList();
  }

  private Clue clue(Estate estate, ComponentName one, Asked<Stated> told, Due due) {
    return switch (told) {
      case Asked.Troubled<Stated>(Trouble trouble) -> Clue.dark(one.value(), trouble.says());
      case Asked.Told<Stated>(Stated own) when own.version().isEmpty() ->
          Clue.dark(one.value(), "it tells no version");
      case Asked.Told<Stated>(Stated own) -> clue(estate, one, own.version(), due);
    };
  }

  private Clue clue(Estate estate, ComponentName one, String runs, Due due) {
    return switch (due.here().then(it -> it.pin(one.value()))) {
      case Asked.Troubled<Pin>(Trouble trouble) ->
          Clue.dark(
              one.value(),
              "%s; what was deployed is not known: %s".formatted(runs, trouble.says()));
      case Asked.Told<Pin>(Pin pin) when !pin.is(runs) ->
          Clue.odd(
              one.value(),
              "%s instead of %s, which was deployed last: brought by hand, or another is on its way"
                  .formatted(runs, pin.tag()));
      case Asked.Told<Pin>(Pin pin) -> behind(one, pin, behind(estate, one, pin, due));
    };
  }

  private Asked<String> behind(Estate estate, ComponentName one, Pin here, Due due) {
    Optional<SourceRepository> source =
        Optional.ofNullable(estate.topology().components().get(one))
            .flatMap(Component::states)
            .flatMap(Statement::source);
    return due.head()
        .then(
            head ->
                head.versions()
                    .pin(one.value())
                    .then(it -> news.lag(estate, source, here.tag(), it.tag()))
                    .map(it -> it.says(head.branch())));
  }

  private static Clue behind(ComponentName one, Pin here, Asked<String> lag) {
    return switch (lag) {
      case Asked.Told<String>(String told) -> Clue.well(one.value(), here.tag() + ", " + told);
      case Asked.Troubled<String>(Trouble trouble) ->
          Clue.dark(
              one.value(),
              "%s; how far behind is not known: %s".formatted(here.tag(), trouble.says()));
    };
  }
}
