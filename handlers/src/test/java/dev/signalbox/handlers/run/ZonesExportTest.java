package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.Scrivener.Mood;
import dev.signalbox.integrations.sandbox.Mischance;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bundled procedure: every record of a zone is written down, and what has changed is told. */
class ZonesExportTest {
  private static final String PATH = "ops/zones/gigadb.org.txt";

  private final ReadingRoom room = new ReadingRoom();

  @AfterEach
  void close() {
    room.close();
  }

  private RunId exported() {
    room.region.track.clock.tick(Duration.ofMinutes(2));
    RunId run = room.region.track.start("zones-export", Map.of("zone", "gigadb.org"));
    room.region.track.work();
    return run;
  }

  private String message() {
    return room.scrivener.edits.getLast().message();
  }

  private String changes(RunId run) {
    return String.valueOf(room.region.track.step(run, "export").outputs());
  }

  @Test
  void every_record_is_written_down_sorted_and_in_lower_case() {
    RunId run = exported();
    room.assertDone(run);
    assertThat(room.text(PATH).lines())
        .isSorted()
        .contains(
            "gigadb.org.\tauto\tin\ta\t18.162.0.1\t; proxied",
            "gigadb.org.\t300\tin\tmx\t10 mx.gigadb.org",
            "gigadb.org.\t300\tin\ttxt\t\"v=spf1 include:mx.gigadb.org\"",
            "; gigadb.org. as cloudflare keeps it")
        .allMatch(it -> it.contains("gigadb.org."));
    assertThat(message())
        .isEqualTo(
            "Records of gigadb.org: 9 of them, written down for the first time, by Signalbox run %s [skip ci]"
                .formatted(run));
  }

  @Test
  void what_has_not_changed_is_not_committed_again() {
    exported();
    RunId again = exported();
    room.assertDone(again);
    assertThat(room.scrivener.edits).hasSize(1);
    assertThat(changes(again)).contains("nothing has changed since");
  }

  @Test
  void what_has_changed_is_told_to_whoever_reads_the_history() {
    exported();
    room.region.somebodyLeads("files.gigadb.org", "192.0.2.99");
    RunId again = exported();
    room.assertDone(again);
    assertThat(message())
        .startsWith(
            "Records of gigadb.org: changed files.gigadb.org. a: 300 18.162.0.3 → 300 192.0.2.99,"
                + " by");
    assertThat(room.text(PATH)).contains("192.0.2.99").doesNotContain("18.162.0.3");
  }

  @Test
  void what_changes_behind_a_yes_is_not_published_with_it() {
    RunId run = room.region.track.start("zones-export", Map.of("zone", "gigadb.org"));
    room.region.somebodyLeads("files.gigadb.org", "192.0.2.99");
    room.region.track.work();
    room.assertHeld(run, "CHANGED: source-publish");
    assertThat(room.scrivener.edits).isEmpty();
  }

  @Test
  void a_commit_that_nobody_answers_is_looked_for_and_not_made_twice() {
    room.scrivener.will(Mood.SAYS_NOTHING_AND_ACTS);
    RunId run = exported();
    room.over();
    room.assertDone(run);
    assertThat(room.scrivener.edits).hasSize(1);
  }

  @Test
  void a_zone_that_cannot_be_read_whole_is_not_written_down_in_part() {
    room.region.goesWrong("dns", Mischance.NOTHING, 99);
    RunId run = exported();
    assertThat(room.region.track.see(run).state()).isEqualTo(RunState.CANCELLED);
    assertThat(room.scrivener.edits).isEmpty();
  }
}
