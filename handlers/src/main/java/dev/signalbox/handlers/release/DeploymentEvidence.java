package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.pipelines.Deployment;
import dev.signalbox.integrations.pipelines.Deployments;
import dev.signalbox.integrations.pipelines.Environments;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Standing;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What was brought to each site last, unless somebody has stopped it since. */
@Singleton
final class DeploymentEvidence implements Evidence {
  private final Deployments deployments;
  private final Environments environments;
  private final Clock clock;

  DeploymentEvidence(Deployments deployments, Environments environments, Clock clock) {
    this.deployments = deployments;
    this.environments = environments;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.DEPLOYED;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    EnvironmentName name = new EnvironmentName(environment);
    return estate.topology().sites().sequencedValues().stream()
        .flatMap(
            site ->
                Project.of(estate.topology(), site).stream()
                    .map(it -> clue(site.name(), brought(it, name))))
        .toList();
  }

  private record Brought(Optional<Deployment> last, Optional<Standing> closed) {}

  private Asked<Brought> brought(Project project, EnvironmentName environment) {
    return environments
        .of(project, environment)
        .then(
            now ->
                deployments
                    .last(project, environment)
                    .map(it -> new Brought(it, now.filter(is -> !is.isOpen()))));
  }

  private Clue clue(SiteName site, Asked<Brought> asked) {
    return switch (asked) {
      case Asked.Troubled<Brought>(Trouble trouble) -> Clue.dark(site.value(), trouble.says());
      case Asked.Told<Brought>(Brought(var last, var closed)) -> {
        String says = last.map(this::says).orElse("nothing that GitLab knows of");
        yield closed
            .map(
                it ->
                    Clue.odd(
                        site.value(), "its environment is %s; last %s".formatted(it.word(), says)))
            .orElseGet(
                () ->
                    last.isPresent()
                        ? Clue.well(site.value(), says)
                        : Clue.dark(site.value(), says));
      }
    };
  }

  private String says(Deployment last) {
    Duration ago =
        Duration.between(last.finished(), clock.instant()).truncatedTo(ChronoUnit.MINUTES);
    return "%s of %s, %s ago"
        .formatted(
            last.ref(),
            last.sha().substring(0, Math.min(8, last.sha().length())),
            Measure.written(ago));
  }
}
