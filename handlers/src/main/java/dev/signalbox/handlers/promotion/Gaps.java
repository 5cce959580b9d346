package dev.signalbox.handlers.promotion;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.pipelines.Deployment;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds what lies between an environment and the one from which changes reach it. */
@Singleton
final class Gaps {
  private final Whereabouts whereabouts;

  Gaps(Whereabouts whereabouts) {
    this.whereabouts = whereabouts;
  }

  /** Empty where nobody has counted anything that was brought there. */
  Asked<Optional<Deployment>> last(Estate estate, Project project, EnvironmentName environment) {
    return whereabouts.last(estate, project, environment);
  }

  /** Trouble where the other has nothing that is known. */
  Asked<Gap> of(Estate estate, Project project, EnvironmentName environment, Deployment here) {
    Optional<EnvironmentName> before =
        Optional.ofNullable(estate.topology().environments().get(environment))
            .flatMap(Environment::after);
    return before
        .map(
            it ->
                last(estate, project, it)
                    .then(there -> known(there.map(Deployment::sha), it.value()))
                    .map(sha -> new Gap(here, it.value(), sha)))
        .orElseGet(
            () ->
                whereabouts
                    .branch(project)
                    .then(branch -> known(branch, "the branch of " + project))
                    .map(branch -> new Gap(here, branch, branch)));
  }

  static <T> Asked<T> known(Optional<T> found, String where) {
    return found
        .<Asked<T>>map(Asked.Told::new)
        .orElseGet(
            () ->
                new Asked.Troubled<>(
                    new Trouble(
                        "looking what %s runs".formatted(where),
                        Trouble.Kind.REQUEST,
                        "nobody has counted anything that was brought there")));
  }
}
