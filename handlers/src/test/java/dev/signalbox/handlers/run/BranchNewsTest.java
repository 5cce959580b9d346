package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.sandbox.builds.Fortune;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is pushed to the three branches is told by itself, each turn of it once. */
class BranchNewsTest {
  private static final Duration ROUND = Duration.ofMinutes(2);
  private static final Duration MOMENT = Duration.ofSeconds(10);

  private final Newsstand stand = new Newsstand();

  @BeforeEach
  void it_has_looked_once() {
    stand.after(ROUND);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void what_was_there_at_the_first_look_is_old() {
    assertThat(stand.told()).isEmpty();
    stand.after(ROUND);
    assertThat(stand.told()).isEmpty();
    assertThat(stand.said()).isEmpty();
  }

  @Test
  @Tag("queries")
  void a_call_of_its_server_tells_at_once_that_one_began_and_how_it_ended() {
    stand.push("staging", Fortune.PASSES);
    stand.after(MOMENT);
    assertThat(stand.told()).isEmpty();
    stand.calledAfter(Duration.ZERO);
    assertThat(stand.last())
        .contains("Pulumi PPCs, staging", "build 70", "of staging (commit ", " has begun")
        .contains("https://travis.sandbox/github/pulumi/pulumi-service/builds/70")
        .doesNotContain("update themselves");
    stand.calledAfter(MOMENT);
    assertThat(stand.last())
        .contains("has passed after 20s")
        .contains("PPCs staging-moolumi and staging-pulumi update themselves.");
    stand.calledAfter(MOMENT);
    stand.after(ROUND);
    assertThat(stand.told()).hasSize(2);
  }

  @Test
  void without_a_call_it_is_told_at_the_next_round() {
    stand.push("master", Fortune.PASSES);
    stand.after(ROUND);
    assertThat(stand.told()).hasSize(1);
    assertThat(stand.last())
        .contains("Pulumi PPCs, testing", "of master", "has passed after 20s")
        .contains("PPCs testing-moolumi and fake update themselves.");
  }

  @Test
  void one_that_failed_is_told_with_what_to_do_and_the_next_that_passes_with_that_it_is_well() {
    stand.push("production", Fortune.FAILS);
    stand.after(ROUND);
    assertThat(stand.last())
        .contains(":red_circle:", "has failed after 20s", "Next: read its log")
        .doesNotContain("update themselves");
    stand.push("production", Fortune.IS_CANCELLED);
    stand.after(ROUND);
    assertThat(stand.last()).contains("was cancelled", "Next: ask who did that");
    stand.push("production", Fortune.PASSES);
    stand.after(ROUND);
    assertThat(stand.last()).contains("has passed after 20s, and is well again");
    stand.push("production", Fortune.PASSES);
    stand.after(ROUND);
    assertThat(stand.last()).contains("has passed").doesNotContain("well again");
    assertThat(stand.told()).hasSize(4);
  }

  @Test
  void one_that_somebody_restarts_is_told_by_what_becomes_of_it_now() {
    BuildId build = stand.push("staging", Fortune.ERRS);
    stand.after(ROUND);
    assertThat(stand.last()).contains("has broken off", "restart it there");
    stand.restart(build, Fortune.ERRS);
    stand.calledAfter(MOMENT);
    stand.after(ROUND);
    assertThat(stand.told()).hasSize(1);
    stand.restart(build, Fortune.PASSES);
    stand.after(ROUND);
    assertThat(stand.last()).contains("has passed", "is well again");
    assertThat(stand.told()).hasSize(2);
  }

  @Test
  void nodes_that_see_the_same_at_once_tell_it_once()
      throws ExecutionException, InterruptedException {
    try (Track other = stand.customers.anotherNode()) {
      for (int push = 0; push < 5; push++) {
        stand.push("staging", Fortune.PASSES);
        stand.customers.track.clock.tick(ROUND);
        Race.atOnce(() -> comes(stand.customers.track), () -> comes(other));
      }
    }
    assertThat(stand.told()).hasSize(5);
  }

  private String comes(Track node) {
    stand.comesTo(node);
    return "came";
  }

  @Test
  void one_that_starts_later_knows_what_was_told_and_tells_what_was_not() {
    stand.push("staging", Fortune.PASSES);
    stand.after(ROUND);
    stand.push("production", Fortune.FAILS);
    stand.customers.track.clock.tick(ROUND);
    try (Track later = stand.customers.anotherNode()) {
      stand.comesTo(later);
    }
    assertThat(stand.told()).hasSize(2);
    assertThat(stand.last()).contains("production", "has failed");
  }
}
