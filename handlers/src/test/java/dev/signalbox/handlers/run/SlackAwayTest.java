package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.command.Asked;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.FickleWorkspace.Seen;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Slack takes nothing for half an hour; the run does not wait for it, and people are not told
 * twice.
 */
class SlackAwayTest {
  private static final Duration STEP = Duration.ofSeconds(5);

  /** This workspace takes no files, so the text follows as a message. */
  private static final String FILE = "/file/0001";

  private static final String TWO_ASKS =
      Trial.HEAD
          + """
            - id: good
              do: approval.ask
              with: { groups: [tech], say: "Is it good?", remind: 5m, limit: 1d, on-limit: hold }
              rejected: []
            - id: go
              do: run.write
              with: { say: it is good }
            - id: keep
              do: decision.ask
              with: { groups: [curators], question: "Keep it?", options: [keep, drop], remind: 5m, limit: 1d, on-limit: hold }
              keep: continue
              drop: []
          finally:
            - id: last
              do: run.write
              with: { say: the end }
          """;

  private final FickleWorkspace slack = new FickleWorkspace();
  private final Track track = Track.with(slack);
  private final Voting voting = new Voting(track);

  @BeforeEach
  void people_may_try() {
    Installation installation = track.the(Installation.class);
    installation.replace(Trial.configuration(TWO_ASKS, installation.shapes()));
  }

  @AfterEach
  void close() {
    track.close();
  }

  @Test
  @Tag("D4.9")
  void a_run_that_begins_while_slack_goes_away_is_told_once_and_in_order() {
    slack.goesAway();
    RunId run = typed();
    pass(Duration.ofMinutes(12));
    goOn(run);
    pass(Duration.ofMinutes(12));
    slack.comesBack();
    pass(Duration.ofMinutes(6));
    assertThat(slack.messages())
        .extracting(Seen::letter)
        .containsExactly(
            run.card(), ask(run, "good"), ask(run, "keep"), sheet(run), sheet(run) + FILE);
    everythingSaysHowItEnded();
  }

  @Test
  void a_run_whose_card_stands_already_is_told_once_and_in_order() {
    RunId run = typed();
    pass(Duration.ofMinutes(1));
    slack.goesAway();
    pass(Duration.ofMinutes(12));
    goOn(run);
    pass(Duration.ofMinutes(12));
    slack.comesBack();
    pass(Duration.ofMinutes(6));
    assertThat(slack.messages())
        .extracting(Seen::letter)
        .containsExactly(
            run.card(),
            ask(run, "good"),
            sheet(run),
            sheet(run) + FILE,
            ask(run, "good") + "/1",
            ask(run, "keep"));
    everythingSaysHowItEnded();
  }

  @Test
  void nobody_is_called_afterwards_for_what_was_decided_while_slack_was_away() {
    RunId run = typed();
    pass(Duration.ofMinutes(1));
    slack.goesAway();
    pass(Duration.ofMinutes(25));
    assertThat(track.texts("select said from letter where letter_key like '%/escalation'"))
        .singleElement()
        .asString()
        .contains("has waited for 20m");
    answer("U0TECH", "Is it good?", "approved");
    slack.comesBack();
    pass(Duration.ofMinutes(2));
    assertThat(slack.messages())
        .extracting(Seen::letter)
        .doesNotContain(ask(run, "good") + "/escalation")
        .doesNotContain(ask(run, "good") + "/3");
  }

  private RunId typed() {
    voting.typed("U0OPS1", "trial gigadb");
    pass(STEP);
    return track.the(Runs.class).newest(1).getFirst().id();
  }

  /** People answer on their own pages, which need no message. */
  private void goOn(RunId run) {
    answer("U0TECH", "Is it good?", "approved");
    pass(Duration.ofMinutes(6));
    answer("U0CURATOR", "Keep it?", "keep");
    pass(STEP);
    assertThat(voting.typed("U0OPS1", "run " + run)).contains("done");
    assertThat(voting.written()).containsExactly("it is good", "the end");
  }

  private void answer(String user, String question, String choice) {
    assertThat(voting.home(user)).contains(question);
    assertThat(voting.pressed(user, new Asked.Surface.OnHome(), voting.ballot(choice)))
        .contains("That decides it");
  }

  private void everythingSaysHowItEnded() {
    List<Seen> all = slack.messages();
    assertThat(all.getFirst().text()).isEqualTo(":white_check_mark: Try GigaDB: done");
    assertThat(all)
        .filteredOn(it -> it.letter().endsWith("/ask"))
        .extracting(Seen::text)
        .containsExactly(":white_check_mark: Is it good?", ":white_check_mark: Keep it?");
    assertThat(all.subList(1, all.size())).allMatch(it -> it.thread().equals(all.getFirst().ts()));
  }

  private void pass(Duration time) {
    for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(STEP)) {
      track.workAfter(STEP);
      track.kind("letters").run("workspace");
    }
  }

  private static String sheet(RunId run) {
    return "run/%s/by-hand".formatted(run);
  }

  private static String ask(RunId run, String step) {
    return "run/%s/%s/1/ask".formatted(run, step);
  }
}
