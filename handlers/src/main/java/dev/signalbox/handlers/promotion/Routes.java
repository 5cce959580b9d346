package dev.signalbox.handlers.promotion;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.JobChain;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds how commits climb. The installation knows all actions, so it is got to know late. */
@Singleton
final class Routes {
  private final Provider<Installation> installation;

  Routes(Provider<Installation> installation) {
    this.installation = installation;
  }

  Estate estate(Errand errand) {
    return installation.get().current().estate(errand.estate()).orElseThrow();
  }

  /** Trouble where the estate has none for all of it, or several. */
  Asked<Project> project(Errand errand) {
    return Project.only(estate(errand).topology())
        .<Asked<Project>>map(Asked.Told::new)
        .orElseGet(
            () ->
                lacking(
                    errand.estate(),
                    "its file names no one project for all of it: write `project:` to one"
                        + " connection of type gitlab"));
  }

  /** One chain is one promotion: of several, nobody could say how far a commit has come. */
  Asked<Route> of(Errand errand, String job) {
    List<JobChain> chains = estate(errand).delivery().jobs().getOrDefault(job, List.of());
    Optional<String> environment = errand.environment();
    if (environment.isEmpty()) {
      return lacking(job, "its runbook names no environment: write `environment:` into it");
    }
    if (chains.size() != 1) {
      return lacking(
          job,
          "the estate's file names %d chains of jobs for it under `jobs:`, and a promotion is one"
              .formatted(chains.size()));
    }
    return project(errand)
        .map(
            project ->
                new Route(
                    estate(errand),
                    new EnvironmentName(environment.get()),
                    project,
                    chains.getFirst()));
  }

  private static <T> Asked<T> lacking(String what, String why) {
    return new Asked.Troubled<>(
        new Trouble("looking how %s is promoted".formatted(what), Trouble.Kind.REQUEST, why));
  }
}
