package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.integrations.commands.Commands;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What leads to an environment is of whatever type its estate's file says. */
class ConnectorTest {
  private static final String SSM =
      "{ type: ssm, url: \"https://ssm.us-east-1.amazonaws.com\", key: \"secret:gpii-dns\","
          + " instance: \"tag:Name=rake\", user: ops }";
  private final Cluster cluster = new Cluster();
  private final Track track = cluster.region.track;
  private final Bastion bastion = (Bastion) track.the(Commands.class);

  @AfterEach
  void close() {
    cluster.close();
  }

  private void runs() {
    bastion.begun.clear();
    cluster.asked("rake gpii stg cluster-state");
    assertThat(cluster.region.voting.press("U0OPS1", "confirmed")).contains("decides it");
    cluster.passes();
    assertThat(bastion.begun).containsExactly("stg-rake: rake display_cluster_state");
  }

  private Connection stg() {
    return Optional.ofNullable(
            cluster.estate().topology().connections().get(new ConnectionName("stg-rake")))
        .orElseThrow();
  }

  @Test
  @Tag("D4.12")
  void an_environment_moves_from_one_type_of_connection_to_another_by_its_file_alone() {
    assertThat(stg()).isInstanceOf(Connection.Ssh.class);
    runs();
    Changed.edit(
        track,
        "estates/gpii.yml",
        it -> it.replaceFirst("stg-rake: *\\{[^\\n]*", "stg-rake:  " + SSM));
    assertThat(stg()).isInstanceOf(Connection.Ssm.class);
    runs();
  }
}
