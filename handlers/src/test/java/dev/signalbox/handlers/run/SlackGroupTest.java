package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.Asking.APPROVAL;
import static dev.signalbox.handlers.run.Asking.DECISION;
import static dev.signalbox.handlers.run.Asking.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.TeamId;
import dev.signalbox.handlers.roster.PlantedDirectory;
import dev.signalbox.integrations.chat.Directory.Profile;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of a group that Slack keeps. */
class SlackGroupTest {
  private static final Track TRACK = new Track();
  private static final Voting VOTING = new Voting(TRACK);
  private static final PlantedDirectory SLACK = TRACK.the(PlantedDirectory.class);
  private static final String NIGHT = APPROVAL.replace("[curators, tech]", "[night]");

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nia_and_ben_have_the_night() {
    VOTING.forget();
    SLACK.forget();
    SLACK.holds("S0NIGHT", "U0NIGHT", "U0OPS2");
    SLACK.knows("U0NIGHT", "Nia Svoboda");
    TRACK.clock.tick(Duration.ofMinutes(1));
  }

  @Test
  void the_click_of_somebody_who_is_known_through_slack_alone_counts() {
    RunId run = VOTING.asking(NIGHT);
    assertThat(VOTING.message()).contains("<!subteam^S0NIGHT>");
    assertThat(VOTING.home("U0NIGHT")).contains("Is it good?");
    assertThat(VOTING.press("U0NIGHT", "approved")).contains("That decides it: Approve");
    TRACK.work();
    assertThat(VOTING.written()).containsExactly("yes, say U0NIGHT", "the end");
    assertThat(TRACK.see(run).outcome()).contains("done");
  }

  @Test
  void a_decision_and_a_task_are_answered_by_such_a_group_too() {
    VOTING.asking(DECISION.replace("[tech]", "[night]"));
    assertThat(VOTING.press("U0NIGHT", "keep")).contains("That decides it: Keep");
    VOTING.forget();
    VOTING.asking(TASK.replace("[tech, ops]", "[night]"));
    assertThat(VOTING.send("U0NIGHT", "by-hand", Map.of("many", "3", "evidence", "seen")))
        .contains("That decides it");
  }

  @Test
  void who_has_left_the_group_counts_no_more_a_minute_later() {
    VOTING.asking(NIGHT.replace("[night]", "[night, tech]"));
    assertThat(VOTING.press("U0NIGHT", "approved")).contains("Still missing: tech");
    SLACK.holds("S0NIGHT", "U0OPS2");
    TRACK.clock.tick(Duration.ofSeconds(60));
    assertThat(VOTING.press("U0NIGHT", "rejected")).contains("slack: [U0NIGHT]");
    assertThat(VOTING.press("U0OPS2", "approved")).contains("counts");
    assertThat(VOTING.votes()).containsExactly("U0NIGHT", "ben");
  }

  @Test
  void a_listed_person_is_the_same_person_there_and_needs_no_word_of_slacks() {
    VOTING.asking(NIGHT.replace("[night]", "[night, ops]"));
    SLACK.says("U0OPS2", new Profile.Lesser("a guest"));
    assertThat(VOTING.press("U0OPS2", "approved")).contains("Still missing: ops");
    assertThat(VOTING.votes()).containsExactly("ben");
    assertThat(SLACK.asked()).doesNotContain("U0OPS2");
  }

  @Test
  void who_is_less_than_a_member_of_this_team_is_nobody() {
    VOTING.asking(NIGHT);
    for (String what : new String[] {"a guest", "a stranger", "a bot", "deleted"}) {
      SLACK.says("U0NIGHT", new Profile.Lesser(what));
      TRACK.clock.tick(Duration.ofMinutes(1));
      assertThat(VOTING.press("U0NIGHT", "approved"))
          .contains("slack: [U0NIGHT]")
          .doesNotContain("GROUP_UNKNOWN");
    }
    SLACK.says("U0NIGHT", new Profile.Full(new TeamId("T0OTHER"), "Nia Svoboda"));
    TRACK.clock.tick(Duration.ofMinutes(1));
    assertThat(VOTING.press("U0NIGHT", "approved")).contains("slack: [U0NIGHT]");
    assertThat(VOTING.votes()).isEmpty();
  }

  @Test
  void while_slack_does_not_say_who_is_in_it_nobody_is_and_the_no_says_so() {
    VOTING.asking(NIGHT);
    SLACK.isSilentAbout("S0NIGHT", "no answer within 8 s");
    TRACK.clock.tick(Duration.ofMinutes(1));
    assertThat(VOTING.press("U0OPS2", "approved"))
        .contains("GROUP_UNKNOWN", "Slack could not be asked who is in night", "Next: try again");
    assertThat(VOTING.press("U0NIGHT", "approved"))
        .contains("slack: [U0NIGHT]", "GROUP_UNKNOWN", "if you are, try again");
    assertThat(VOTING.votes()).isEmpty();
    SLACK.holds("S0NIGHT");
    TRACK.clock.tick(Duration.ofMinutes(1));
    assertThat(VOTING.press("U0OPS2", "approved")).contains("GROUP_UNKNOWN");
    assertThat(VOTING.votes()).isEmpty();
    SLACK.holds("S0NIGHT", "U0OPS2");
    TRACK.clock.tick(Duration.ofSeconds(10));
    assertThat(VOTING.press("U0OPS2", "approved")).contains("That decides it");
  }

  @Test
  void while_slack_does_not_say_what_somebody_is_they_are_nobody() {
    VOTING.asking(NIGHT);
    SLACK.says("U0NIGHT", new Profile.Untold("the answer is not Slack's"));
    TRACK.clock.tick(Duration.ofMinutes(1));
    assertThat(VOTING.press("U0NIGHT", "approved")).contains("GROUP_UNKNOWN", "slack: [U0NIGHT]");
    assertThat(VOTING.votes()).isEmpty();
  }

  @Test
  void who_is_in_no_such_group_is_told_as_ever() {
    VOTING.asking(NIGHT);
    assertThat(VOTING.press("U0QA", "approved")).contains("NOT_IN_GROUP");
    SLACK.isSilentAbout("S0NIGHT", "missing_scope");
    TRACK.clock.tick(Duration.ofMinutes(1));
    VOTING.forget();
    VOTING.asking(APPROVAL);
    assertThat(VOTING.press("U0QA", "approved")).contains("NOT_IN_GROUP");
  }

  @Test
  void a_reminder_mentions_the_group_that_is_still_missing() {
    VOTING.asking(NIGHT);
    TRACK.workAfter(Duration.ofHours(1));
    assertThat(
            TRACK.texts("select blocks from letter where letter_key like 'run/%/ask/1'").getLast())
        .contains("Still waiting", "<!subteam^S0NIGHT>");
  }
}
