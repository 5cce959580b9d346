package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.sandbox.Mischance;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The components of an estate, from the bottom up, and where the chain of them breaks. */
class ClusterStatusTest {
  private final Cluster cluster = new Cluster();

  @AfterEach
  void close() {
    cluster.close();
  }

  @Test
  void each_component_of_each_environment_has_a_row() {
    assertThat(cluster.typed("status gpii"))
        .contains("database → preferences → flowmanager")
        .contains("preferences · https://preferences.prd.gpii.net · OK")
        .contains("flowmanager · https://flowmanager.dev.gpii.net · OK")
        .contains("• answers: /ready answers 200, /health answers 200")
        .contains("• certificate: preferences.stg.gpii.net, good for 90d")
        .doesNotContain("The chain breaks");
  }

  @Test
  void the_first_that_is_not_well_is_where_the_chain_breaks() {
    cluster.answers("preferences.prd.gpii.net", 404);
    cluster.answers("flowmanager.prd.gpii.net", 404);
    assertThat(cluster.typed("status gpii prd"))
        .contains("/ready answers 404 instead of 200", "look at answers")
        .contains("The chain breaks at preferences", ": flowmanager needs it.");
    assertThat(cluster.typed("status gpii stg")).doesNotContain("The chain breaks");
  }

  @Test
  void what_nothing_needs_breaks_nothing_else() {
    cluster.answers("flowmanager.stg.gpii.net", 500);
    assertThat(cluster.typed("status gpii stg"))
        .contains("The chain breaks at flowmanager", ", which nothing else needs.");
  }

  @Test
  void a_certificate_that_ends_soon_is_odd() {
    cluster.certificateEnds(
        "preferences.prd.gpii.net", cluster.region.track.clock.instant().plus(Duration.ofDays(13)));
    assertThat(cluster.typed("status gpii prd"))
        .contains("look at certificate", "preferences.prd.gpii.net, good for 13d");
  }

  @Test
  void what_nobody_can_see_is_not_said_to_be_well() {
    cluster.region.goesWrong("probes", Mischance.NOTHING, 99);
    assertThat(cluster.typed("status gpii prd")).contains("cannot see", "no whole answer");
  }

  @Test
  void programs_read_the_same() {
    assertThat(cluster.typed("status gpii prd --json"))
        .contains("\"components\":[{\"name\":\"database\"")
        .contains("\"address\":\"https://flowmanager.prd.gpii.net\"")
        .contains("\"needs\":[\"preferences\"", "\"what\":\"answers\"");
  }

  @Test
  void the_tree_of_an_environment_has_on_top_what_needs_all_others() {
    assertThat(cluster.typed("topology gpii prd"))
        .contains("prd (protected), changes come from stg\n└─ flowmanager  https://flowmanager.prd")
        .contains("   └─ preferences  https://preferences.prd.gpii.net\n")
        .contains("      └─ database  https://couchdb-svc-couchdb.gpii.svc.prd:5984/gpii")
        .doesNotContain("flowmanager.stg");
    assertThat(cluster.typed("topology gpii prod")).contains("has no environment 'prod'");
    assertThat(cluster.typed("topology nothing")).contains("NO_SUCH_ESTATE");
  }

  @Test
  void an_estate_of_sites_or_of_private_clouds_has_a_tree_too() {
    assertThat(cluster.typed("topology gigadb"))
        .contains("live (protected)", "├─ upstream", "   ├─ cloud  ", "└─ alt");
    assertThat(cluster.typed("topology pulumi production"))
        .contains("└─ dublin  customer-production  eu-west-1  https://api.dublin.ppc.pulumi.com");
  }
}
