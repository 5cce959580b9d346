package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.UsersReloadTest.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.documents.Cluster;
import dev.signalbox.integrations.documents.Condition;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether a database is whole, and what is in it fits together. */
class DocumentsVerifyTest {
  /** A step that only looks is taken by whoever plans, unless something comes before it. */
  private final Ward ward =
      new Ward(
          """
          - do: run.write
            with: { say: restored }
          - id: verified
            do: documents.verify
          """);

  @AfterEach
  void close() {
    ward.close();
  }

  @Test
  void a_database_that_is_well_is_counted() {
    RunId run = ward.begun();
    assertThat(ward.trouble(run)).isEmpty();
    assertThat(ward.told(run, "verified"))
        .contains("prd: up, 3 of 3 nodes, 4 keys and 4 safes among 8 documents");
  }

  @Test
  @Tag("D2.3")
  void pitfall_D2_3_a_key_that_leads_to_no_safe_is_named() {
    ward.somebodyDeletes("prefsSafe-" + ADA);
    assertThat(ward.trouble(ward.begun())).contains("1 key leads to no safe, the first is " + ADA);
  }

  @Test
  @Tag("D2.3")
  void pitfall_D2_3_a_safe_that_has_no_key_is_named() {
    ward.somebodyDeletes(ADA);
    assertThat(ward.trouble(ward.begun()))
        .contains("1 safe has no key, the first is prefsSafe-" + ADA);
  }

  @Test
  @Tag("D2.4")
  void pitfall_D2_4_documents_of_another_schema_are_seen() {
    Document key = ward.there(ADA).orElseThrow();
    ward.somebodyLoads(
        new Document(key.id(), key.revision(), key.content().with("schemaVersion", "0.1")));
    assertThat(ward.trouble(ward.begun())).contains("1 of '0.1', 3 of '0.2'");
  }

  @Test
  @Tag("D2.7")
  void pitfall_D2_7_what_is_a_demonstration_s_may_not_be_in_production() {
    demonstrates();
    assertThat(ward.trouble(ward.begun())).contains("forbids here", "clientCredential-1");
    assertThat(ward.region.voting.typed("U0OPS1", "status gpii prd"))
        .contains("clientCredential-1");
  }

  private void demonstrates() {
    ward.somebodyLoads(
        Document.anew(
            new DocumentId("clientCredential-1"),
            JsonObject.empty().with("type", "clientCredential")));
  }

  @Test
  @Tag("D2.8")
  void pitfall_D2_8_a_node_that_is_not_connected_or_has_less_than_others_is_seen() {
    ward.recorder.is(of(new Cluster(names("a", "b"), names("a", "b", "c"), new TreeMap<>())));
    assertThat(ward.trouble(ward.begun())).contains("its members are [a, b, c]", "[a, b]");
    ward.recorder.is(
        of(new Cluster(names("a", "b"), names("a", "b"), new TreeMap<>(Map.of("a", 2, "b", 1)))));
    assertThat(ward.region.voting.typed("U0OPS1", "status gpii prd"))
        .contains("different numbers of parts: {a=2, b=1}");
  }

  private static SequencedSet<String> names(String... names) {
    return new TreeSet<>(List.of(names));
  }

  private Condition of(Cluster cluster) {
    if (!(ward.recorder.keeper().condition(ward.on("prd"))
        instanceof Asked.Told<Condition>(Condition now))) {
      throw new IllegalStateException("the simulated world tells how its database is");
    }
    return new Condition(
        now.version(),
        now.pulse(),
        Optional.of(cluster),
        now.documents(),
        now.deleted(),
        now.sequence(),
        now.bytes());
  }

  @Test
  void the_row_of_the_database_tells_how_it_is() {
    assertThat(ward.region.voting.typed("U0OPS1", "status gpii prd"))
        .contains("up, 3 of 3 nodes, 9 documents");
  }
}
