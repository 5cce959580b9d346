package dev.signalbox.integrations.snapshots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Lever;
import dev.signalbox.config.estate.Snapshots;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.hosts.Host;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody can rely on who asks for the snapshots of disks. */
public abstract class DiskSnapshotsContract {
  protected static final Instant TAKEN = Instant.parse("2026-11-20T14:05:00.250Z");
  protected static final Snapshots SAID =
      new Snapshots(
          2,
          Duration.ofMinutes(1),
          new LinkedHashMap<>(),
          List.of("ops-snapshots", "--format=csv[no-heading,separator='|'](name)"),
          new Lever(List.of("state"), List.of("off"), List.of("on")));
  private static final List<DiskSnapshot> TWO =
      List.of(
          new DiskSnapshot("couchdb-0-140500", "couchdb-0", TAKEN, true),
          new DiskSnapshot("couchdb-1-140500", "couchdb-1", TAKEN.plusSeconds(2), false));

  protected abstract DiskSnapshots snapshots();

  protected abstract Host host();

  protected abstract void has(List<DiskSnapshot> snapshots);

  protected abstract void says(String site);

  @Test
  void each_is_told_with_its_disk_its_moment_and_whether_it_is_ready() {
    has(TWO);
    assertThat(snapshots().of(host(), SAID)).isEqualTo(new Asked.Told<>(TWO));
  }

  @Test
  void that_there_are_none_is_told() {
    has(List.of());
    assertThat(snapshots().of(host(), SAID)).isEqualTo(new Asked.Told<>(List.of()));
  }

  @Test
  void a_host_that_says_it_is_another_one_is_not_taken_for_the_one_that_was_meant() {
    has(TWO);
    says("gigadb/alt");
    assertThat(snapshots().of(host(), SAID)).isInstanceOf(Asked.Troubled.class);
  }
}
