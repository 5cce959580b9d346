package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Openness;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a procedure of GPII leaves behind: every user, and nothing that was done twice. */
record Stocktaking(Yard yard, Leave from, Haul haul) {
  private static final Set<String> CHAIN = Set.of(Stairs.GATE, Stairs.LAST);

  void assertInOrder() {
    String outcome = haul.view().outcome().orElse("");
    new Residents(yard, from).assertInOrder(outcome);
    if (from.runbook().equals("promote")) {
      assertPlayed(outcome.equals("done"));
    }
    assertGivenBack();
    assertThat(yard.track().the(Locks.class).of("gpii")).isEmpty();
    for (String left :
        List.of(
            "select step from ask where state = 'OPEN' and kind <> 'FOLLOW_UP'",
            "select say from incident where closed_at is null",
            "select reason from embargo where lifted_at is null")) {
      assertThat(yard.track().texts(left)).as(left).isEmpty();
    }
    assertClosedOnce(outcome.equals("done"));
  }

  /** Pipelines run, snapshots rotate, alerts are heard, and of each service there are as many. */
  private void assertGivenBack() {
    assertThat(now("ci-openness").values())
        .noneMatch(it -> Json.text(it, "is").filter(Openness.CLOSED.name()::equals).isPresent());
    assertThat(now("lever").values())
        .allMatch(it -> Json.member(it, "on").filter(JsonNode::getBooleanValue).isPresent());
    assertThat(now("deployment-count")).isEqualTo(before("deployment-count"));
  }

  /** Each job of the chain at most once by itself, and both where all went well. */
  private void assertPlayed(boolean done) {
    List<String> played =
        now("ci-job").entrySet().stream()
            .filter(it -> !it.getValue().equals(before("ci-job").get(it.getKey())))
            .filter(it -> !isReplaced(it.getValue()))
            .map(it -> Json.text(it.getValue(), "name").orElseThrow())
            .filter(CHAIN::contains)
            .toList();
    assertThat(played).doesNotHaveDuplicates();
    if (done) {
      assertThat(now(Custody.KIND)).isEqualTo(before(Custody.KIND));
      assertThat(played).containsExactlyInAnyOrderElementsOf(CHAIN);
    }
  }

  /** Somebody has started it once more, there. */
  private static boolean isReplaced(JsonNode job) {
    return Json.member(job, "replaced").filter(JsonNode::getBooleanValue).isPresent();
  }

  private Map<String, JsonNode> now(String kind) {
    return yard.rewind.kept(Rewind.NOW, kind);
  }

  private Map<String, JsonNode> before(String kind) {
    return yard.rewind.kept(from.base().name(), kind);
  }

  /** Whoever reads the channel is told the end once, and which it was. */
  private void assertClosedOnce(boolean done) {
    List<String> told =
        yard.track()
            .texts(
                "select said from letter where letter_key like ?",
                "run/%s/announce-outcome/%%told/C0OPS".formatted(haul.run.value()));
    assertThat(told).hasSizeLessThanOrEqualTo(1);
    if (done && from.runbook().equals("promote")) {
      assertThat(told).singleElement().asString().contains("prd of GPII runs");
    }
  }
}
