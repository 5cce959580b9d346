package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.front.FirstPage;
import dev.signalbox.handlers.front.Shown;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Repositories;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a release changes beneath the sites: machines, networks, new services. */
@Singleton
final class Groundwork {
  private static final String MIGRATIONS = "migrations";
  private static final int MOST = 3;

  private final Berths berths;
  private final FirstPage first;
  private final Repositories repositories;

  Groundwork(Berths berths, FirstPage first, Repositories repositories) {
    this.berths = berths;
    this.first = first;
    this.repositories = repositories;
  }

  /** Why people should look at it, without an end; empty where there is nothing to look at. */
  Optional<String> of(Errand errand, String release) {
    return switch (changed(errand, release)) {
      case Asked.Troubled<List<String>>(Trouble trouble) ->
          Optional.of("nobody can tell what it changes (%s)".formatted(trouble.says()));
      case Asked.Told<List<String>>(List<String> paths) ->
          paths.isEmpty() ? Optional.empty() : Optional.of("it changes " + told(paths));
    };
  }

  private Asked<List<String>> changed(Errand errand, String release) {
    return berths
        .all(errand)
        .map(all -> all.stream().filter(it -> it.role() == Role.PRODUCTION).findFirst())
        .then(
            production ->
                production
                    .map(it -> since(it, release))
                    .orElseGet(() -> new Asked.Told<>(List.of("what nobody compares"))));
  }

  /** Held against what production says that it runs: both sides are to be alike. */
  private Asked<List<String>> since(Berth production, String release) {
    return first
        .of(
            production.estate(),
            production.environment(),
            production.site().name(),
            production.role())
        .then(shown -> compared(production, shown, release))
        .map(changes -> beneath(production, changes));
  }

  private Asked<Changes> compared(Berth production, Shown shown, String release) {
    return Descents.repository(production)
        .then(in -> repositories.compare(in, shown.release().orElse(""), release));
  }

  /** Migrations are the database's matter, and come with the release itself. */
  private static List<String> beneath(Berth production, Changes changes) {
    List<String> ground =
        production.releases().complexWhen().stream()
            .filter(it -> !it.endsWith(MIGRATIONS))
            .toList();
    return changes.whole() ? changes.within(ground) : List.of("more files than anybody lists");
  }

  private static String told(List<String> paths) {
    String some = paths.stream().limit(MOST).collect(Collectors.joining(", "));
    return paths.size() > MOST ? "%s and %d more".formatted(some, paths.size() - MOST) : some;
  }
}
