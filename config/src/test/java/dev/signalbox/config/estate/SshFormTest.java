package dev.signalbox.config.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class SshFormTest {
  private static final HostKey KEY =
      new HostKey("SHA256:Fjpx0GoOIMGdP9LLCcNuOFJN8Y4UtRTqkITWFwESnUc");

  private static Connection.Ssh read(String text) {
    Topology topology =
        new EstateFile(Bundled.parsed("estates/gpii.yml", text)).estate().topology();
    return (Connection.Ssh) Bundled.in(topology.connections(), new ConnectionName("dev-rake"));
  }

  @Test
  void a_host_is_met_as_whom_the_address_names_and_known_by_its_keys() {
    Connection.Ssh ssh = read(Bundled.text("estates/gpii.yml"));
    assertThat(ssh.user()).isEqualTo("ops");
    assertThat(ssh.hostKeys()).containsExactly(KEY);
  }

  @Test
  void a_user_of_its_own_counts_for_more_than_the_address() {
    String text =
        Bundled.text("estates/gpii.yml")
            .replace("key: \"secret:rake-dev\",", "key: \"secret:rake-dev\", user: deploy,");
    assertThat(read(text).user()).isEqualTo("deploy");
  }

  @Test
  void what_is_no_fingerprint_is_no_host_key() {
    assertThatThrownBy(() -> new HostKey("SHA256:short")).hasMessageContaining("SHA256:short");
  }
}
