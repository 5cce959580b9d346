package dev.signalbox.integrations.disks;

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

/** A real shell, and a df that tells what it is told to. */
final class HostDisksTest extends DisksContract {
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
  protected Disks disks() {
    return new HostDisks(there.shell());
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
  protected void has(List<Disk> disks) {
    tells(
        disks.stream()
            .map(it -> "/dev/sda1 100 1 99 %d%% %s".formatted(it.full(), it.path()))
            .collect(joining("\n")));
  }

  private void tells(String lines) {
    there
        .machine()
        .has(
            "df",
            """
            cat <<'END'
            Filesystem 1024-blocks Used Available Capacity Mounted on
            tmpfs 100 100 0 100%% /run
            %s
            /dev/loop3 100 100 0 100%% /snap/core
            files.there:/ 100 99 1 99%% /mnt/efs
            END
            """
                .formatted(lines));
  }

  @Test
  void a_path_with_a_blank_in_it_is_whole() {
    tells("/dev/sdb1 100 1 99 12% /mnt/old backups");
    assertThat(disks().of(host()))
        .isEqualTo(new Asked.Told<>(List.of(new Disk("/mnt/old backups", 12))));
  }

  @Test
  void a_host_that_tells_of_no_disk_of_its_own_has_told_nothing() {
    tells("");
    assertThat(disks().of(host()))
        .isInstanceOfSatisfying(
            Asked.Troubled.class, it -> assertThat(it.trouble().kind()).isEqualTo(Kind.GARBLED));
  }
}
