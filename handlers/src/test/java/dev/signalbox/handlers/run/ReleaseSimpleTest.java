package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bundled procedure of a small release, from its command to what it leaves behind. */
class ReleaseSimpleTest {
  private final Procedure procedure = new Procedure();

  @AfterEach
  void close() {
    procedure.close();
  }

  @Test
  @Tag("D1.4")
  void both_sides_run_it_the_standby_first_and_the_table_says_so() {
    RunId run = procedure.begun("release-simple", Map.of("release", "v4.3.4"));
    procedure.approve("U0OPS2", Map.of("typed", "gigadb"));
    procedure.goesOn(run);
    assertThat(procedure.releaseOf("alt")).isEqualTo("v4.3.4");
    procedure.approve("U0TECH", Map.of());
    procedure.goesOn(run);
    procedure.assertDone(run);
    procedure.assertInOrder("upstream");
    assertThat(procedure.told("C0RELEASES"))
        .containsExactly(
            "GigaDB will be unreachable for about ten minutes while v4.3.4 is installed.",
            "v4.3.4 is live on both sides of GigaDB.");
  }

  @Test
  void what_changes_the_database_is_no_small_release() {
    RunId run = procedure.begun("release-simple", Map.of("release", "v4.3.5"));
    assertThat(procedure.region.track.see(run).trouble().orElse(""))
        .contains("NOT_READY", "add_curator.php", "release it without --simple");
  }
}
