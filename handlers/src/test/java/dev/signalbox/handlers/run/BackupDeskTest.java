package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.handlers.install.Installation;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What lies there is listed, and one of it can be put into the standby again. */
class BackupDeskTest {
  private static final String ALTS = "gigadb_gigascience-upstream-alt-gigadb-website_live_";

  private final Depot depot = new Depot();

  @AfterEach
  void close() {
    depot.close();
  }

  @Test
  void backups_are_listed_with_who_took_them_and_what_they_are_worth() {
    assertThat(depot.region.voting.typed("U0OPS1", "backups gigadb"))
        .contains("upstream (live)", "alt (live)", "upstream (staging)", "none is called")
        .contains(Depot.SERIES + depot.day(1) + ".backup", " scheduled, 1477MB, ")
        .contains(" manual, 1471MB, ", "sound", "does not end with")
        .contains("called as they should not be: ");
  }

  @Test
  void an_estate_without_backups_has_none() {
    assertThat(depot.region.voting.typed("U0OPS1", "backups pulumi"))
        .contains("I know of no backups of Pulumi PPCs");
    assertThat(depot.region.voting.typed("U0OPS1", "backups")).contains("an estate is missing");
  }

  @Test
  void a_bundled_procedure_restores_one_and_compares_it_with_production() {
    Installation installation = depot.region.track.the(Installation.class);
    if (Configuration.read(Trial.FOLDER, installation.shapes()) instanceof Reading.Good(var all)) {
      installation.replace(all);
      String key = ALTS + depot.day(1) + ".backup";
      RunId run =
          depot
              .region
              .track
              .the(Starting.class)
              .start(Trial.order(all, "restore", Map.of("key", key)), Track.ADA)
              .run();
      depot.region.track.work();
      depot.allOver();
      assertThat(depot.bastion.begun)
          .anySatisfy(it -> assertThat(it).contains("ops-databaseReset " + key));
      assertThat(depot.told(run, "same-data")).contains("alt is behind upstream");
    }
    assertThat(depot.bastion.times("ops-dataCounts")).isEqualTo(2);
  }
}
