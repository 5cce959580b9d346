package dev.signalbox.integrations.disks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.hosts.Host;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody can rely on who looks at the disks of a host. */
public abstract class DisksContract {
  private static final List<Disk> TWO = List.of(new Disk("/", 41), new Disk("/home", 97));

  protected abstract Disks disks();

  protected abstract Host host();

  protected abstract void has(List<Disk> disks);

  protected abstract void says(String site);

  @Test
  void every_disk_is_told_with_its_path_and_how_full_it_is() {
    has(TWO);
    assertThat(disks().of(host())).isEqualTo(new Asked.Told<>(TWO));
  }

  @Test
  void a_host_that_says_it_is_another_one_is_not_taken_for_the_one_that_was_meant() {
    has(TWO);
    says("gigadb/alt");
    assertThat(disks().of(host())).isInstanceOf(Asked.Troubled.class);
  }
}
