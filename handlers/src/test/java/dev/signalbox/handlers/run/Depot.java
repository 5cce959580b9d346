package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.backups.Archive;
import dev.signalbox.integrations.commands.Commands;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Where a site of the simulated world is dumped, and its backups are looked at. */
final class Depot implements AutoCloseable {
  static final String SERIES = "gigadb_gigascience-upstream-gigadb-website_live_";
  static final String TAKE =
      Trial.LIVE
          + """
            - id: backup
              do: backup.take
              with: { site: "${production}" }
          """;

  final Region region;
  final Bastion bastion;
  final Librarian librarian;

  Depot() {
    this(new Region());
  }

  Depot(Region region) {
    this.region = region;
    bastion = (Bastion) region.track.the(Commands.class);
    librarian = (Librarian) region.track.the(Archive.class);
  }

  void install(String runbook) {
    Installation installation = region.track.the(Installation.class);
    installation.replace(Trial.configuration(runbook, installation.shapes()));
  }

  /** As far as it comes without time passing. */
  RunId begun(String runbook) {
    install(runbook);
    return region.swapping();
  }

  /** Long enough for a dump, and for a look or two. */
  void over() {
    for (int look = 0; look < 6; look++) {
      region.track.workAfter(Duration.ofSeconds(5));
    }
  }

  /** Long enough for a dump, a reset, and all that is asked in between. */
  void allOver() {
    for (int look = 0; look < 4; look++) {
      over();
    }
  }

  String minute(Duration later) {
    return DateTimeFormatter.ofPattern("uuuuMMddHHmm")
        .format(region.track.clock.instant().plus(later).atZone(ZoneOffset.UTC));
  }

  /** So many nights ago, as nightly keys have it. */
  String day(int nightsAgo) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(
        LocalDate.ofInstant(region.track.clock.instant(), ZoneOffset.UTC).minusDays(nightsAgo));
  }

  List<String> keys() {
    return region.track.texts("select name from backup_key order by name");
  }

  void assertOnce() {
    assertThat(bastion.begun).hasSize(1);
    assertThat(keys()).hasSize(1);
  }

  void assertDone(RunId run) {
    assertThat(region.track.see(run).trouble()).isEmpty();
    assertThat(region.track.see(run).state()).isEqualTo(RunState.DONE);
  }

  void assertHeld(RunId run, String why) {
    assertThat(region.track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(region.track.see(run).trouble().orElse("")).contains(why);
  }

  String told(RunId run, String step) {
    return String.valueOf(region.track.step(run, step).outputs());
  }

  @Override
  public void close() {
    region.close();
  }
}
