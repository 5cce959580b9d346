package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a procedure of GPII leaves behind: every user, and nothing that was done twice. */
record Stocktaking(Yard yard, Leave from, Haul haul) {
  private static final Set<String> CHAIN = Set.of(Stairs.GATE, Stairs.LAST);

  void assertInOrder() {
    boolean done = haul.view().outcome().filter("done"::equals).isPresent();
    Map<String, JsonNode> before = yard.rewind.kept(from.base().name(), Custody.KIND);
    if (done) {
      assertThat(yard.rewind.kept(Rewind.NOW, Custody.KIND)).isEqualTo(before);
    }
    if (from.runbook().equals("promote")) {
      assertPlayed(done);
    }
    assertThat(yard.track().the(Locks.class).of("gpii")).isEmpty();
    assertThat(
            yard.track().texts("select step from ask where state = 'OPEN' and kind <> 'FOLLOW_UP'"))
        .isEmpty();
    assertClosedOnce(done);
  }

  /** Each job of the chain at most once by itself, and both where all went well. */
  private void assertPlayed(boolean done) {
    List<String> played =
        yard.rewind.kept(Rewind.NOW, "ci-job").entrySet().stream()
            .filter(it -> !it.getValue().equals(before("ci-job").get(it.getKey())))
            .filter(it -> !isReplaced(it.getValue()))
            .map(it -> Json.text(it.getValue(), "name").orElseThrow())
            .filter(CHAIN::contains)
            .toList();
    assertThat(played).doesNotHaveDuplicates();
    if (done) {
      assertThat(played).containsExactlyInAnyOrderElementsOf(CHAIN);
    }
  }

  /** Somebody has started it once more, there. */
  private static boolean isReplaced(JsonNode job) {
    return Json.member(job, "replaced").filter(JsonNode::getBooleanValue).isPresent();
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
