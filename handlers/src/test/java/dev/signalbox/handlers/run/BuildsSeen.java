package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has come to the build server since a walk began. */
record BuildsSeen(Yard yard, Leave from) {
  private static final String PASSES = "PASSES";

  /** A build, and by when; one that was asked for may have been restarted. */
  private record Span(JsonNode body) {
    Instant began() {
      return time("began");
    }

    Instant ends() {
      return time("ends");
    }

    private Instant time(String name) {
      return Instant.parse(Json.text(body, name).orElseThrow());
    }

    boolean pushed() {
      return Json.member(body, "pushed").filter(JsonNode::getBooleanValue).isPresent();
    }

    boolean passes() {
      return Json.text(body, "fortune").filter(PASSES::equals).isPresent();
    }

    boolean isOf(String branch) {
      return Json.text(body, "branch").filter(branch::equals).isPresent();
    }
  }

  void assertInOrder(String outcome) {
    List<Span> asked = since("travis-build").stream().filter(it -> !it.pushed()).toList();
    boolean asks = Set.of("customers-update", "weekly-rollout").contains(from.runbook());
    assertThat(asked).as("builds of customers").hasSizeLessThanOrEqualTo(asks ? 1 : 0);
    if (asks && outcome.equals("done")) {
      assertThat(asked).singleElement().matches(Span::passes, "has passed");
    }
    asked.forEach(this::assertAfterProduction);
  }

  private List<Span> since(String kind) {
    Map<String, JsonNode> before = yard.rewind.kept(from.base().name(), kind);
    return yard.rewind.kept(Rewind.NOW, kind).entrySet().stream()
        .filter(it -> !before.containsKey(it.getKey()))
        .map(it -> new Span(it.getValue()))
        .toList();
  }

  /** What customers get has passed in production before. */
  private void assertAfterProduction(Span build) {
    assertThat(
            yard.rewind.kept(Rewind.NOW, "travis-build").values().stream()
                .map(Span::new)
                .filter(it -> it.pushed() && it.isOf("production"))
                .filter(it -> !it.began().isAfter(build.began()))
                .max(Comparator.comparing(Span::began)))
        .hasValueSatisfying(
            it -> {
              assertThat(it.passes()).isTrue();
              assertThat(it.ends()).isBeforeOrEqualTo(build.began());
            });
  }
}
