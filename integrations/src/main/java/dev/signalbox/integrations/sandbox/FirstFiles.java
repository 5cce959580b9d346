package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.CommandName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Site;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The standby lacks what was uploaded since the last sync, and has a few that are gone by now. */
@Singleton
final class FirstFiles implements FirstWorld.Beginning {
  private static final CommandName SYNC = new CommandName("files-sync");
  private static final int FILES = 41_870;
  private static final int LACKING = 12;
  private static final int GONE = 3;
  private final Clock clock;

  FirstFiles(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void begin(Estate estate, Things things) {
    if (!estate.work().commands().containsKey(SYNC)) {
      return;
    }
    List<Site> sites = List.copyOf(estate.topology().sites().sequencedValues());
    for (Site site : sites) {
      boolean first = site.equals(sites.getFirst());
      things.add(
          FileStore.KIND,
          "%s/%s".formatted(estate.name(), site.name()),
          FileStore.body(first ? FILES : FILES - LACKING, first ? 0 : GONE, clock.instant()));
    }
  }
}
