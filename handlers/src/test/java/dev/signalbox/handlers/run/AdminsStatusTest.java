package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.documents.WorldAdmins;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may do anything with the database is known, and nobody is left over. */
class AdminsStatusTest {
  private static final String NODE = "couchdb@couchdb-1.couchdb-svc-couchdb.gpii.svc.prd";
  private final Cluster cluster = new Cluster();

  @AfterEach
  void close() {
    cluster.close();
  }

  @Test
  @Tag("D2.17")
  void an_admin_whom_somebody_has_left_on_one_node_is_named_with_the_node_and_what_to_do() {
    assertThat(cluster.typed("status gpii prd"))
        .contains("admins: admin alone, on each of 3 nodes");
    Connection.Couchdb prd =
        Optional.ofNullable(
                cluster.estate().topology().connections().get(new ConnectionName("prd-couch")))
            .map(Connection.Couchdb.class::cast)
            .orElseThrow();
    cluster.region.track.the(WorldAdmins.class).make(prd, NODE, "ui");
    assertThat(cluster.typed("status gpii prd"))
        .contains("look at admins", "ui is an admin of " + NODE)
        .contains("/_config/admins/ui", "take away who is left over, or name them under `admins`");
    assertThat(cluster.typed("status gpii stg")).contains("admins: admin alone");
  }

  @Test
  void whom_nobody_can_ask_is_not_said_to_be_in_order() {
    cluster.region.goesWrong("documents", Mischance.NOTHING, 99);
    assertThat(cluster.typed("status gpii prd"))
        .contains("cannot see", "admins: looking who are admins of prd-couch");
  }
}
