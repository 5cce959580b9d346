package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.durable.Leftovers;
import dev.signalbox.integrations.sandbox.Faults;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.builds.Fortune;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Of a build server that does not answer one word is said after a while, and one when it does. */
class BranchSilenceTest {
  private static final Duration ROUND = Duration.ofMinutes(2);
  private static final int MANY = 1000;

  private final Newsstand stand = new Newsstand();

  @BeforeEach
  void it_has_looked_once() {
    stand.after(ROUND);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  private void rounds(int many) {
    for (int round = 0; round < many; round++) {
      stand.after(ROUND);
    }
  }

  private void isSilent(int times) {
    stand.customers.track.the(Faults.class).tell("builds", Mischance.NOTHING, times);
  }

  @Test
  void a_short_one_is_nothing_to_talk_about_and_what_was_built_meanwhile_is_told_after_it() {
    stand.push("staging", Fortune.FAILS);
    isSilent(MANY);
    rounds(4);
    assertThat(stand.told()).isEmpty();
    isSilent(0);
    rounds(20);
    assertThat(stand.said()).isEmpty();
    assertThat(stand.told()).singleElement().asString().contains("has failed");
  }

  @Test
  @Tag("queries")
  void a_long_one_is_told_once_and_its_end_too() {
    isSilent(MANY);
    rounds(20);
    assertThat(stand.said())
        .singleElement()
        .asString()
        .contains("who builds it does not answer", "Next: look there yourself");
    isSilent(0);
    rounds(20);
    assertThat(stand.said()).hasSize(2);
    assertThat(stand.said().getLast()).contains("is well again");
    isSilent(MANY);
    rounds(2);
    assertThat(stand.said()).hasSize(2);
  }

  @Test
  void whoever_asks_reads_how_each_branch_stands_and_nothing_is_posted() {
    stand.push("staging", Fortune.FAILS);
    stand.customers.track.clock.tick(Duration.ofSeconds(30));
    assertThat(stand.customers.voting.typed("U0OPS1", "report builds pulumi"))
        .contains("Pulumi PPCs, testing", "Pulumi PPCs, production", "has passed", "has failed");
    assertThat(stand.told()).isEmpty();
  }

  @Test
  @Tag("queries")
  void a_branch_that_nobody_builds_any_more_is_forgotten_and_the_others_never() {
    assertThat(known()).hasSize(3);
    Changed.edit(
        stand.customers.track,
        "estates/pulumi.yml",
        it -> it.replace("branches: { testing: master, ", "branches: { "));
    assertThat(sweptAfter(Duration.ofDays(80))).hasSize(3);
    assertThat(sweptAfter(Duration.ofDays(11))).hasSize(2).noneMatch(it -> it.contains("master"));
  }

  private List<String> sweptAfter(Duration time) {
    stand.customers.track.clock.tick(time);
    stand.customers.track.all(Leftovers.class).stream()
        .filter(it -> it.name().equals("branches"))
        .forEach(it -> it.remove(stand.customers.track.clock.instant()));
    return known();
  }

  private List<String> known() {
    return stand.customers.track.texts("select branch from branch_told order by branch");
  }
}
