package dev.signalbox.integrations.snapshots;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.OverSsh;
import dev.signalbox.integrations.hosts.Reached;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real shell, and a program that prints what it is told to. */
final class HostSnapshotsTest extends DiskSnapshotsContract {
  private static final String WELL = "couchdb-0-140500|couchdb-0|2026-11-20T14:05:00.250Z|READY";
  private final OverSsh there = new OverSsh();

  @BeforeEach
  void begin() {
    there.machine().says(Reached.SITE);
  }

  @AfterEach
  void close() {
    there.close();
  }

  @Override
  protected DiskSnapshots snapshots() {
    return new HostSnapshots(there.shell());
  }

  @Override
  protected Host host() {
    return there.host();
  }

  @Override
  protected void says(String site) {
    there.machine().says(site);
  }

  @Override
  protected void has(List<DiskSnapshot> snapshots) {
    prints(
        snapshots.stream()
            .map(
                it ->
                    "%s|%s|%s|%s"
                        .formatted(
                            it.name(), it.disk(), it.taken(), it.ready() ? "READY" : "CREATING"))
            .collect(joining("\n")));
  }

  private void prints(String lines) {
    there.machine().has("ops-snapshots", "cat <<'END'\n%s\nEND".formatted(lines));
  }

  @Test
  void a_moment_may_be_told_in_the_time_of_anywhere() {
    prints("couchdb-0-140500|couchdb-0|2026-11-20T06:05:00.250-08:00|READY");
    assertThat(snapshots().of(host(), SAID))
        .isEqualTo(
            new Asked.Told<>(
                List.of(new DiskSnapshot("couchdb-0-140500", "couchdb-0", TAKEN, true))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Listed 0 items.",
        WELL + "|more",
        "couchdb-0|couchdb-0|yesterday|READY",
        "-rf|couchdb-0|2026-11-20T14:05:00Z|READY",
        "a b|couchdb-0|2026-11-20T14:05:00Z|READY"
      })
  void of_a_list_that_is_understood_in_part_nothing_is_told(String odd) {
    prints(WELL + "\n" + odd);
    assertThat(snapshots().of(host(), SAID))
        .isInstanceOfSatisfying(
            Asked.Troubled.class, it -> assertThat(it.trouble().kind()).isEqualTo(Kind.GARBLED));
  }
}
