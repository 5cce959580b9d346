package dev.signalbox.handlers.tests;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.promotion.Whereabouts;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.pipelines.Deployment;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;

/** Tells which commit is tested where tests are run. */
@Singleton
final class Deployed {
  private final Whereabouts whereabouts;

  Deployed(Whereabouts whereabouts) {
    this.whereabouts = whereabouts;
  }

  /** Trouble where nobody knows. */
  Asked<String> to(Estate estate, EnvironmentName environment) {
    return Project.only(estate.topology())
        .map(project -> to(estate, project, environment))
        .orElseGet(
            () ->
                unknown(
                    environment,
                    "the estate's file names no one project for all of it, so results would"
                        + " belong to no commit"));
  }

  private Asked<String> to(Estate estate, Project project, EnvironmentName environment) {
    return whereabouts
        .last(estate, project, environment)
        .then(
            last ->
                last.map(Deployment::sha)
                    .<Asked<String>>map(Asked.Told::new)
                    .orElseGet(() -> unknown(environment, "nothing was ever brought there")));
  }

  private static Asked<String> unknown(EnvironmentName environment, String why) {
    return new Asked.Troubled<>(
        new Trouble(
            "looking which commit %s runs".formatted(environment), Trouble.Kind.REQUEST, why));
  }
}
