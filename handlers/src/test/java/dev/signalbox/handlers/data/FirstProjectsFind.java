package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Action;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Planted: looks for backups by the name that stands in the script, whoever is production. */
@Singleton
@Replaces(BackupFind.class)
@Requires(property = "trial.planted", value = "first-projects-find")
final class FirstProjectsFind implements Action<BackupFind.Wanted, BackupFind.Found> {
  private static final SiteName IN_THE_SCRIPT = new SiteName("upstream");

  private final BackupFind earnest;

  FirstProjectsFind(Vaults vaults, Archivist archivist, Clock clock) {
    earnest = new BackupFind(vaults, archivist, clock);
  }

  @Override
  public About<BackupFind.Wanted, BackupFind.Found> about() {
    return earnest.about();
  }

  @Override
  public Sight<BackupFind.Found> look(Turn<BackupFind.Wanted> turn) {
    return earnest.look(turn);
  }

  @Override
  public Outcome<BackupFind.Found> perform(Turn<BackupFind.Wanted> turn) {
    return earnest.perform(
        new Turn<>(turn.token(), turn.errand(), new BackupFind.Wanted(IN_THE_SCRIPT)));
  }

  @Override
  public String byHand(Turn<BackupFind.Wanted> turn) {
    return earnest.byHand(turn);
  }
}
