package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.source.Proposal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A run waits until people have merged something, and no longer than it may. */
class SourceAwaitTest {
  private static final String LINK = "https://source.invalid/gigascience/gigadb-website/pull/1";
  private static final String AWAIT =
      Trial.LIVE
          + """
            - id: merged
              do: source.await
              with: { link: "%s", limit: 1h }
          """;

  private final ReadingRoom room = new ReadingRoom();

  @AfterEach
  void close() {
    room.close();
  }

  private RunId awaiting(String link) {
    return room.begun(AWAIT.formatted(link));
  }

  @Test
  void it_goes_on_with_the_commit_that_it_was_merged_as() {
    assertThat(room.proposed()).isInstanceOf(Ordered.Done.class);
    RunId run = awaiting(LINK);
    assertThat(room.region.track.see(run).state()).isEqualTo(RunState.RUNNING);
    assertThat(room.region.track.step(run, "merged").state()).isEqualTo(StepState.WAITING);
    room.region.track.workAfter(Duration.ofMinutes(1));
    room.assertDone(run);
    assertThat(String.valueOf(room.region.track.step(run, "merged").outputs()))
        .matches("\\{\"says\":\"merged\",\"sha\":\"[0-9a-f]{40}\"}");
  }

  @Test
  void what_nobody_merges_in_time_is_said_and_waited_for_anew_when_retried() {
    room.scrivener.leaves(new Proposal.Open(LINK));
    RunId run = awaiting(LINK);
    room.region.track.workAfter(Duration.ofMinutes(59));
    assertThat(room.region.track.step(run, "merged").state()).isEqualTo(StepState.WAITING);
    room.region.track.workAfter(Duration.ofMinutes(1));
    room.assertHeld(run, "nobody has merged " + LINK + " within 1h: ask somebody to, then retry");
    room.region.voting.typed("U0OPS1", "run " + run + " retry");
    room.region.track.workAfter(Duration.ofMinutes(30));
    room.scrivener.leaves(new Proposal.Merged(LINK, "abc"));
    room.region.track.workAfter(Duration.ofMinutes(1));
    room.assertDone(run);
  }

  @Test
  void what_was_closed_will_not_be_merged() {
    room.scrivener.leaves(new Proposal.Closed(LINK));
    room.assertHeld(awaiting(LINK), "was closed and not merged: open it again, then retry");
  }

  @Test
  void a_link_to_something_else_is_said_to_be_one() {
    room.assertHeld(
        awaiting("https://source.invalid/gigascience/gigadb-website/issues/1"),
        "it is no pull request of anybody whom the estate's file names: correct the link");
  }
}
