package dev.signalbox.integrations.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.pipelines.Told;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may do anything with a database, node by node. */
public abstract class AdminsContract {
  protected abstract Admins admins();

  protected abstract DocumentsStage stage();

  /** Somebody makes one on this node alone. */
  protected abstract void comes(Connection.Couchdb on, String node, String name);

  @Test
  @Tag("D2.17")
  void who_was_made_an_admin_on_one_node_is_seen_there_and_on_no_other() {
    comes(stage().on(), "couchdb@b", "ui");
    var told = Told.of(admins().byNode(stage().on()));
    assertThat(told.sequencedKeySet()).containsExactly("couchdb@a", "couchdb@b", "couchdb@c");
    assertThat(told.get("couchdb@b")).containsExactly("admin", "ui");
    assertThat(told.get("couchdb@c")).containsExactly("admin");
  }
}
