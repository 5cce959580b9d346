package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whose preferences are where after a walk: nobody's are gone, and new ones climb in order. */
record Residents(Yard yard, Leave from) {
  private static final List<String> UPWARDS = List.of("dev", "stg", "prd");

  /** Keys and safes of those who come; one of the two in the file lives in production already. */
  private static final Map<String, List<Long>> COMING =
      Map.of(
          "users-generate", List.of(6L, 6L, 6L),
          "users-import", List.of(4L, 4L, 2L),
          "users-import-bucket", List.of(4L, 4L, 4L),
          "users-migrate", List.of(0L, 0L, 4L));

  void assertInOrder(String outcome) {
    Map<String, Optional<JsonNode>> before = living(from.base().name());
    Map<String, Optional<JsonNode>> now = living(Rewind.NOW);
    boolean given = from.runbook().equals("users-reset");
    if (outcome.equals("done") && given) {
      assertThat(now).containsOnlyKeys(before.keySet());
    } else if (outcome.equals("done") || given) {
      assertThat(now).containsAllEntriesOf(before);
    }
    now.keySet().removeAll(before.keySet());
    assertThat(UPWARDS.stream().map(it -> in(it, now)).toList()).isEqualTo(coming(outcome));
  }

  private static long in(String environment, Map<String, Optional<JsonNode>> documents) {
    return documents.keySet().stream().filter(it -> it.startsWith(environment + "-")).count();
  }

  /** Whoever says no leaves them where they were tried; whoever aborts takes them back. */
  private List<Long> coming(String outcome) {
    List<Long> nobody = List.of(0L, 0L, 0L);
    List<Long> all = COMING.getOrDefault(from.runbook(), nobody);
    return switch (outcome) {
      case "done" -> all;
      case "approval-ask.rejected" -> List.of(all.getFirst(), all.get(1), 0L);
      default -> nobody;
    };
  }

  /** What all say that are not deleted, whatever their revision. */
  private Map<String, Optional<JsonNode>> living(String when) {
    Map<String, Optional<JsonNode>> living = new TreeMap<>();
    yard.rewind.kept(when, Custody.KIND).forEach((id, history) -> living.put(id, says(history)));
    living.values().removeIf(Optional::isEmpty);
    return living;
  }

  private static Optional<JsonNode> says(JsonNode history) {
    return Json.items(Json.member(history, "leaves")).stream()
        .flatMap(leaf -> Json.member(leaf, "content").stream())
        .findFirst();
  }
}
