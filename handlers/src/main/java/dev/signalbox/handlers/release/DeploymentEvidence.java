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
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What was brought to each site last. */
@Singleton
final class DeploymentEvidence implements Evidence {
  private final Deployments deployments;
  private final Clock clock;

  DeploymentEvidence(Deployments deployments, Clock clock) {
    this.deployments = deployments;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.DEPLOYED;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    return estate.topology().sites().sequencedValues().stream()
        .flatMap(
            site ->
                Project.of(estate.topology(), site).stream()
                    .map(it -> deployments.last(it, new EnvironmentName(environment)))
                    .map(it -> clue(site.name(), it)))
        .toList();
  }

  private Clue clue(SiteName site, Asked<Optional<Deployment>> asked) {
    return switch (asked) {
      case Asked.Troubled<Optional<Deployment>>(Trouble trouble) ->
          Clue.dark(site.value(), trouble.says());
      case Asked.Told<Optional<Deployment>>(var last) ->
          last.map(it -> Clue.well(site.value(), says(it)))
              .orElseGet(() -> Clue.dark(site.value(), "nothing that GitLab knows of"));
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
