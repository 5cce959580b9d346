package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of all backups of a site the newest is found that may be relied on. */
class BackupFindTest {
  private static final String FIND =
      Trial.LIVE
          + """
            - id: newest
              do: backup.find
              with: { of: "${production}" }
          """;

  private final Depot depot = new Depot();

  @AfterEach
  void close() {
    depot.close();
  }

  @Test
  @Tag("queries")
  void the_newest_sound_one_is_found() {
    RunId run = depot.begun(FIND);
    depot.assertDone(run);
    assertThat(depot.told(run, "newest"))
        .contains(Depot.SERIES, "\"size\":\"1477MB\"", "\"age\":\"");
  }

  @Test
  @Tag("D1.7")
  void one_that_was_cut_off_is_passed_over_and_people_are_told_why() {
    depot.begun(Depot.TAKE);
    depot.over();
    depot.librarian.cutsOff(true);
    depot.install(FIND);
    assertThat(depot.region.voting.typed("U0OPS1", "plan trial gigadb"))
        .contains("1477MB", "does not end with");
  }

  @Test
  void where_all_are_too_old_there_is_none_and_it_says_what_to_do() {
    depot.region.track.clock.tick(Duration.ofDays(3));
    RunId run = depot.begun(FIND);
    assertThat(depot.region.track.see(run).trouble().orElse(""))
        .contains("NO_SOUND_BACKUP of upstream (live)", "has to be younger than 1d2h", "Take one");
  }
}
