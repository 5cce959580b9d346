package dev.signalbox.handlers.preferences;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds an environment's documents. The installation knows all actions: got to know late. */
@Singleton
final class Databases {
  private final Provider<Installation> installation;

  Databases(Provider<Installation> installation) {
    this.installation = installation;
  }

  /** Of the environment that is named, or else that of the run; trouble where there are none. */
  Asked<Database> of(Errand errand, Optional<EnvironmentName> named) {
    Estate estate = installation.get().current().estate(errand.estate()).orElseThrow();
    Optional<EnvironmentName> meant =
        named.or(() -> errand.environment().map(EnvironmentName::new));
    if (meant.isEmpty()) {
      return lacking(estate, "neither the step nor its runbook names an environment");
    }
    return meant
        .map(estate.topology().environments()::get)
        .flatMap(it -> Database.of(estate, it))
        .<Asked<Database>>map(Asked.Told::new)
        .orElseGet(
            () -> lacking(estate, "'%s' has no 'documents' under 'use'".formatted(meant.get())));
  }

  /** For people who go there themselves. */
  String address(Errand errand, Optional<EnvironmentName> named) {
    return switch (of(errand, named)) {
      case Asked.Told<Database>(Database in) -> in.on().reach().url().toString();
      case Asked.Troubled<Database> _ -> "the database";
    };
  }

  /** All of an estate, in the order in which changes climb; trouble where there are none. */
  Asked<List<Database>> climbing(Errand errand) {
    Estate estate = installation.get().current().estate(errand.estate()).orElseThrow();
    List<Database> climbing =
        estate.topology().environments().values().stream()
            .flatMap(it -> Database.of(estate, it).stream())
            .sorted(Comparator.comparing(it -> it.below().count()))
            .toList();
    return climbing.isEmpty()
        ? lacking(estate, "no environment has 'documents' under 'use'").map(List::of)
        : new Asked.Told<>(climbing);
  }

  private static Asked<Database> lacking(Estate estate, String why) {
    return new Asked.Troubled<>(
        new Trouble(
            "looking where documents of %s are".formatted(estate.name()), Kind.REQUEST, why));
  }
}
