package dev.signalbox.handlers.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.doctor.Bundled;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Clue.Light;
import dev.signalbox.integrations.calls.Asked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Green is only where those whom the estate's file names, and they alone, are admins. */
@Tag("D2.17")
class AdminsEvidenceTest {
  private final SequencedMap<String, SequencedSet<String>> byNode = new LinkedHashMap<>();

  private void has(String node, String... admins) {
    byNode.put(node, new TreeSet<>(List.of(admins)));
  }

  private Clue seen() {
    return new AdminsEvidence(_ -> new Asked.Told<>(byNode))
        .of(Bundled.installation().current().estate("gpii").orElseThrow(), "prd")
        .getFirst();
  }

  @Test
  void who_is_named_and_alone_on_each_node_is_well() {
    has("couchdb@a", "admin");
    assertThat(seen()).isEqualTo(Clue.well("database", "admin alone, on its only node"));
    has("couchdb@b", "admin");
    assertThat(seen()).isEqualTo(Clue.well("database", "admin alone, on each of 2 nodes"));
  }

  @Test
  void a_node_without_an_admin_lets_everybody_do_anything_and_is_not_well() {
    has("couchdb@a", "admin");
    has("couchdb@b");
    assertThat(seen().light()).isEqualTo(Light.ODD);
    assertThat(seen().says())
        .contains("couchdb@b has no admin, so that everybody is one", "make admin one there")
        .doesNotContain("left over");
  }

  @Test
  void who_is_named_and_missing_on_a_node_is_told_beside_who_is_left_over_there() {
    has("couchdb@a", "admin");
    has("couchdb@b", "ui");
    assertThat(seen().light()).isEqualTo(Light.ODD);
    assertThat(seen().says())
        .contains("admin is no admin of couchdb@b")
        .contains("ui is an admin of couchdb@b", "take away who is left over");
  }
}
