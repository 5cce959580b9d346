package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whose preferences are where after a walk: nobody's are gone, and new ones climb in order. */
record Residents(Yard yard, Leave from) {
  private static final List<String> UPWARDS = List.of("dev", "stg", "prd");

  /** A key and a safe for each of three. */
  private static final long NEW = 6;

  void assertInOrder(String outcome) {
    Map<String, JsonNode> before = living(from.base().name());
    Map<String, JsonNode> now = living(Rewind.NOW);
    if (outcome.equals("done")) {
      assertThat(now).containsAllEntriesOf(before);
    }
    now.keySet().removeAll(before.keySet());
    List<Long> newcomers =
        UPWARDS.stream()
            .map(it -> now.keySet().stream().filter(id -> id.startsWith(it + "-")).count())
            .toList();
    assertThat(newcomers).isEqualTo(wanted(outcome));
  }

  /** Whoever says no leaves them where they were tried; whoever aborts takes them back. */
  private List<Long> wanted(String outcome) {
    if (!from.runbook().equals("users-generate")) {
      return List.of(0L, 0L, 0L);
    }
    return switch (outcome) {
      case "done" -> List.of(NEW, NEW, NEW);
      case "approval-ask.rejected" -> List.of(NEW, NEW, 0L);
      default -> List.of(0L, 0L, 0L);
    };
  }

  /** All that are not deleted. */
  private Map<String, JsonNode> living(String when) {
    Map<String, JsonNode> living = new TreeMap<>(yard.rewind.kept(when, Custody.KIND));
    living
        .values()
        .removeIf(
            it ->
                Json.items(Json.member(it, "leaves")).stream()
                    .allMatch(leaf -> Json.member(leaf, "content").isEmpty()));
    return living;
  }
}
