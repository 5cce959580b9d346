package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.commands.Commands;
import dev.signalbox.integrations.commands.Standing;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a tool fails with a message that it is known for, people read what to do. */
class HintTest {
  private final Cluster cluster = new Cluster();
  private final Track track = cluster.region.track;
  private final Bastion bastion = (Bastion) track.the(Commands.class);

  @AfterEach
  void close() {
    cluster.close();
  }

  private String held(String printed) {
    bastion.ends(new Standing.Finished(1, printed, Duration.ofSeconds(9)));
    RunId run = cluster.asked("rake gpii dev snapshots-off");
    cluster.region.voting.press("U0OPS1", "confirmed");
    cluster.passes();
    assertThat(track.see(run).state()).isEqualTo(RunState.HELD);
    return cluster.typed("run " + run);
  }

  @ParameterizedTest
  @Tag("D2.19")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ERROR: (gcloud.iam.service-accounts.keys.create) RESOURCE_EXHAUSTED: Maximum number of keys on account reached. | /ops rake gpii <environment> destroy-account-keys
          0/3 nodes are available: 3 node(s) had no available volume zone. | move the disk
          Error creating KeyRing: googleapi: Error 409: KeyRing projects/dev/locations/us-east4/keyRings/keyring already exists., alreadyExists | rake import_keyring
          Error creating Network: googleapi: Error 409: The resource 'network' already exists, alreadyExists | as destroy_hard leaves things
          """)
  void a_message_that_is_known_says_what_it_is_and_the_next_move(String printed, String next) {
    assertThat(held(printed)).contains("ended with 1", "This is known: ", next);
  }

  @Test
  @Tag("D2.19")
  void a_lock_of_terraform_is_known_though_much_was_printed_after_it() {
    String printed =
        "Error: Error locking state: Error acquiring the state lock: Error 412\n"
            + "rake aborted!\n".repeat(60);
    assertThat(held(printed)).contains("then `/ops terraform unlock gpii <environment>`");
  }

  @Test
  void what_nobody_has_met_yet_is_told_as_it_is() {
    assertThat(held("no such thing")).contains("no such thing").doesNotContain("This is known");
  }
}
