package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.roster.PlantedDirectory;
import dev.signalbox.integrations.chat.Directory.Profile;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The group that may start, approve, stop and break the glass is one that Slack keeps. */
class OpsInSlackTest {
  private static final Track TRACK = Track.thatAsks();
  private static final Voting VOTING = new Voting(TRACK);
  private static final PlantedDirectory SLACK = TRACK.the(PlantedDirectory.class);
  private static final Map<String, String> TYPED = Map.of("typed", "gigadb");
  private static final String PAINT =
      Trial.LIVE
          + """
            - id: painted
              do: run.paint
              with: { colour: red }
          """;
  private static final String ASKED_LATER =
      PAINT.replace(
          "steps:\n",
          """
          steps:
            - id: yes
              do: approval.ask
              with: { of: [painted], say: "Paint it?", limit: 4h, on-limit: hold }
              rejected: []
          """);

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void ada_ben_and_nia_are_ops() {
    VOTING.forget();
    Changed.adopt(TRACK);
    SLACK.forget();
    SLACK.holds("S0OPS", "U0OPS1", "U0OPS2", "U0NIGHT", "U0GUEST");
    SLACK.knows("U0NIGHT", "Nia Svoboda");
    SLACK.says("U0GUEST", new Profile.Lesser("a guest"));
    minutePasses();
    procedure(PAINT);
  }

  @Test
  void who_is_in_it_starts_approves_and_lets_things_go_on() {
    assertThat(VOTING.typed("U0NIGHT", "whoami")).contains("Nia Svoboda", "ops");
    assertThat(VOTING.typed("U0NIGHT", "trial gigadb")).contains("Planning");
    TRACK.work();
    assertThat(VOTING.send("U0NIGHT", "approved", TYPED)).contains("OWN_REQUEST");
    assertThat(VOTING.send("U0OPS2", "approved", TYPED)).contains("decides it");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("red");
    VOTING.typed("U0NIGHT", "stop-everything it smells");
    assertThat(VOTING.typed("U0NIGHT", "resume-everything")).contains("Your yes counts");
    assertThat(VOTING.typed("U0OPS1", "resume-everything")).contains("It may go on");
  }

  @Test
  void a_guest_in_it_is_nobody() {
    assertThat(VOTING.typed("U0GUEST", "trial gigadb")).contains("I do not know you");
  }

  @Test
  void a_run_is_handed_to_somebody_who_is_known_through_it() {
    RunId run = TRACK.start("trial");
    assertThat(VOTING.typed("U0OPS1", "run " + run + " hand-over <@U0GUEST>"))
        .contains("UNKNOWN_PERSON");
    assertThat(VOTING.typed("U0OPS1", "run " + run + " hand-over <@U0NIGHT>"))
        .contains("belongs to");
    assertThat(TRACK.see(run).owner().person()).isEqualTo("U0NIGHT");
  }

  @Test
  void while_slack_does_not_say_who_is_in_it_nobody_of_it_starts_or_resumes_anything() {
    VOTING.typed("U0QA", "stop-everything it smells");
    SLACK.isSilentAbout("S0OPS", "missing_scope");
    minutePasses();
    assertThat(VOTING.typed("U0OPS1", "resume-everything"))
        .contains("GROUP_UNKNOWN", "Slack could not be asked who is in ops");
    assertThat(VOTING.typed("U0OPS1", "trial gigadb --break-glass --reason x"))
        .contains("GROUP_UNKNOWN");
    assertThat(VOTING.typed("U0OPS1", "trial gigadb")).contains("GROUP_UNKNOWN");
    assertThat(VOTING.typed("U0QA", "status gigadb")).contains("GROUP_UNKNOWN");
    assertThat(VOTING.typed("U0TECH", "status nosuch")).contains("GROUP_UNKNOWN");
    SLACK.holds("S0OPS", "U0OPS1", "U0OPS2");
    minutePasses();
    assertThat(VOTING.typed("U0QA", "status gigadb")).contains("NO_SUCH_ESTATE");
    VOTING.typed("U0OPS1", "resume-everything");
    assertThat(VOTING.typed("U0OPS2", "resume-everything")).contains("It may go on");
  }

  @Test
  void what_nobody_in_it_could_approve_is_not_started() {
    SLACK.holds("S0OPS", "U0OPS1", "U0GUEST");
    minutePasses();
    assertThat(VOTING.typed("U0OPS1", "trial gigadb"))
        .contains("NOBODY_CAN_APPROVE", "add somebody to ops in Slack");
    SLACK.holds("S0OPS");
    minutePasses();
    assertThat(VOTING.typed("U0TECH", "trial gigadb")).contains("NOBODY_CAN_APPROVE");
    SLACK.isSilentAbout("S0OPS", "no answer within 8 s");
    minutePasses();
    assertThat(VOTING.typed("U0TECH", "trial gigadb")).contains("GROUP_UNKNOWN");
    SLACK.holds("S0OPS", "U0OPS1", "U0NIGHT");
    minutePasses();
    assertThat(VOTING.typed("U0OPS1", "trial gigadb")).contains("Planning");
  }

  @Test
  void a_yes_of_somebody_who_has_left_it_since_is_none() {
    RunId run = approved();
    SLACK.holds("S0OPS", "U0OPS1", "U0OPS2");
    minutePasses();
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("no longer in the group");
    assertThat(VOTING.written()).isEmpty();
  }

  @Test
  void a_yes_of_somebody_of_whom_slack_says_nothing_now_begins_no_run() {
    RunId run = approved();
    SLACK.isSilentAbout("S0OPS", "no answer within 8 s");
    minutePasses();
    TRACK.work();
    assertThat(TRACK.see(run).trouble().orElseThrow()).contains("Slack could not be asked");
    assertThat(VOTING.written()).isEmpty();
  }

  @Test
  void a_run_waits_while_slack_does_not_say_whether_the_yes_still_counts() {
    RunId run = approvedLater();
    TRACK.work();
    assertThat(TRACK.step(run, "painted").state()).isEqualTo(StepState.WAITING);
    assertThat(VOTING.written()).isEmpty();
    SLACK.holds("S0OPS", "U0NIGHT");
    TRACK.workAfter(Duration.ofSeconds(15));
    assertThat(VOTING.written()).containsExactly("red");
  }

  @Test
  void a_run_stands_when_slack_does_not_say_so_for_five_minutes() {
    RunId run = approvedLater();
    TRACK.work();
    TRACK.workAfter(Duration.ofMinutes(5));
    assertThat(TRACK.see(run).trouble().orElseThrow())
        .contains("for 5 minutes, Slack could not be asked whether who said yes is still");
    assertThat(VOTING.written()).isEmpty();
  }

  private static RunId approved() {
    RunId run = TRACK.start("trial");
    assertThat(VOTING.send("U0NIGHT", "approved", TYPED)).contains("decides it");
    return run;
  }

  /** While it runs; then Slack falls silent. */
  private static RunId approvedLater() {
    procedure(ASKED_LATER);
    RunId run = TRACK.start("trial");
    assertThat(VOTING.press("U0OPS1", "confirmed")).contains("decides it");
    TRACK.clock.tick(Duration.ofSeconds(1));
    TRACK.work();
    assertThat(VOTING.send("U0NIGHT", "approved", TYPED)).contains("decides it");
    SLACK.isSilentAbout("S0OPS", "no answer within 8 s");
    minutePasses();
    return run;
  }

  private static void minutePasses() {
    TRACK.clock.tick(Duration.ofMinutes(1));
  }

  private static void procedure(String runbook) {
    Installation installation = TRACK.the(Installation.class);
    installation.replace(Trial.configuration(runbook, installation.shapes()));
    Changed.edit(
        TRACK,
        "people.yml",
        it -> it.replace("ops:        [ada, ben]", "ops: { slack-group: S0OPS }"));
  }
}
