package dev.signalbox.integrations.sandbox.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.EstateName;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.documents.Found;
import dev.signalbox.integrations.documents.View;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Told;
import dev.signalbox.integrations.sandbox.TestWorld;
import dev.signalbox.integrations.testing.HandClock;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstDocumentsTest {
  private final Estate gpii = bundled();
  private final TestWorld world = new TestWorld(new HandClock());
  private final Documents documents =
      new WorldDocuments(world.world(), world.fate(), new HandClock());

  private static Estate bundled() {
    Path config = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    if (Configuration.read(config, Shapes.planned()) instanceof Reading.Good(var read)) {
      return Optional.ofNullable(read.estates().get(new EstateName("gpii"))).orElseThrow();
    }
    throw new AssertionError("the bundled configuration is broken");
  }

  @BeforeEach
  void begin() {
    world
        .world()
        .change(
            things -> {
              new FirstDocuments().begin(gpii, things);
              return true;
            });
  }

  @AfterEach
  void close() {
    world.close();
  }

  private Connection.Couchdb on(String name) {
    return Optional.ofNullable(gpii.topology().connections().get(new ConnectionName(name)))
        .map(Connection.Couchdb.class::cast)
        .orElseThrow();
  }

  private List<Document> all(String name) {
    return Told.of(documents.page(on(name), Optional.empty(), 100)).documents();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev-couch", "stg-couch", "prd-couch"})
  void each_environment_has_three_nodes_and_knows_the_probes_key(String name) {
    assertThat(Told.of(documents.condition(on(name))).cluster())
        .hasValueSatisfying(it -> assertThat(it.members()).hasSize(3));
    assertThat(Told.of(documents.read(on(name), List.of(new DocumentId("carla")))))
        .hasOnlyElementsOfType(Found.There.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev-couch", "stg-couch", "prd-couch"})
  void pitfall_D2_3_no_key_is_without_its_safe_and_views_count_the_keys(String name) {
    List<DocumentId> safes =
        all(name).stream()
            .filter(it -> it.isOf("gpiiKey"))
            .map(it -> Json.text(it.content().tree(), "prefsSafeId").orElseThrow())
            .map(DocumentId::new)
            .toList();
    assertThat(Told.of(documents.read(on(name), safes)))
        .isNotEmpty()
        .hasOnlyElementsOfType(Found.There.class);
    assertThat(Told.of(documents.count(on(name), new View("views", "findAllGpiiKeys"))))
        .isEqualTo(safes.size());
    assertThat(Told.of(documents.count(on(name), new View("views", "findDocsBySchemaVersion"))))
        .isEqualTo(all(name).size() - 1);
  }

  @Test
  void pitfall_D2_7_production_has_no_clients_credentials_and_testing_has() {
    assertThat(all("prd-couch")).noneMatch(it -> it.isOf("clientCredential"));
    assertThat(all("stg-couch")).anyMatch(it -> it.isOf("clientCredential"));
    assertThat(all("prd-couch")).extracting(Document::id).doesNotContain(new DocumentId("alice"));
  }

  @Test
  void pitfall_D2_4_all_of_them_have_one_schema_version() {
    assertThat(all("prd-couch").stream().filter(it -> !it.id().isDesign()))
        .allSatisfy(it -> assertThat(it.schemaVersion()).contains("0.2"));
  }

  @Test
  void people_can_look_at_them() {
    Drawers drawers = new Drawers(world.world());
    assertThat(drawers.rows())
        .allSatisfy(it -> assertThat(it).hasSameSizeAs(drawers.heads()))
        .extracting(List::getFirst)
        .contains("dev-couch", "stg-couch", "prd-couch");
  }
}
