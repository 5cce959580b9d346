package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When all processes are gone: each document that was made, and what became of it, one by one.
 *
 * @param made what the one batch holds, by its id
 * @param marked the revision that its step says it has written
 * @param there all documents of all databases
 */
record Headcount(
    Map<String, JsonNode> made, Map<String, String> marked, Map<String, JsonNode> there) {
  private static final String KEY = "gpiiKey";

  static Headcount in(Path folder) throws SQLException {
    String bot = String.valueOf(Databases.file(folder).get("datasources.default.url"));
    assertThat(read(bot, "select id, outcome from run").values()).containsExactly("done");
    assertThat(read(bot, "select id, state from users_batch")).hasSize(1);
    return new Headcount(
        bodies(bot, "select document, body from users_entry"),
        read(bot, "select document, revision from users_mark"),
        bodies(
            Bearer.world(folder).url(),
            "select id, body from thing where kind = '%s'".formatted(Custody.KIND)));
  }

  /** So many keys, each with a safe of its own, and nothing else. */
  void assertMadeOnce(int users) {
    Set<String> safes =
        made.values().stream()
            .filter(Headcount::isKey)
            .map(it -> Json.text(it, "prefsSafeId").orElseThrow())
            .collect(Collectors.toSet());
    assertThat(safes).hasSize(users);
    assertThat(made).hasSize(2 * users).containsKeys(safes.toArray(String[]::new));
  }

  /** Each as it was made, in its first revision, which is the one that was written down. */
  void assertLoadedOnce(String environment) {
    assertThat(marked).hasSameSizeAs(made);
    made.forEach(
        (id, body) -> {
          JsonNode history =
              Optional.ofNullable(there.get(environment + "-couch/" + id)).orElseThrow();
          assertThat(Json.items(Json.member(history, "former"))).as(id).isEmpty();
          assertThat(Json.items(Json.member(history, "leaves"))).as(id).hasSize(1);
          JsonNode leaf = Json.items(Json.member(history, "leaves")).getFirst();
          assertThat(Json.text(leaf, "rev"))
              .as(id)
              .hasValue(marked.get(id))
              .asString()
              .contains("1-");
          assertThat(members(Json.member(leaf, "content").orElseThrow()))
              .as(id)
              .isEqualTo(members(body));
        });
  }

  private static Map<String, JsonNode> members(JsonNode object) {
    Map<String, JsonNode> members = new HashMap<>();
    object.entries().forEach(it -> members.put(it.getKey(), it.getValue()));
    members.remove("_id");
    return members;
  }

  /** How many documents a database has that are none of these. */
  long strangers(String environment) {
    String beginning = environment + "-couch/";
    return there.keySet().stream()
        .filter(it -> it.startsWith(beginning))
        .filter(it -> !made.containsKey(it.substring(beginning.length())))
        .count();
  }

  private static boolean isKey(JsonNode document) {
    return Json.text(document, "type").filter(KEY::equals).isPresent();
  }

  private static Map<String, JsonNode> bodies(String url, String query) throws SQLException {
    return read(url, query).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> Json.read(it.getValue()).orElseThrow()));
  }

  private static Map<String, String> read(String url, String query) throws SQLException {
    Map<String, String> found = new HashMap<>();
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        ResultSet rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        assertThat(found.put(rows.getString(1), rows.getString(2))).isNull();
      }
    }
    return found;
  }
}
