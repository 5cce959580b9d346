package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.integrations.mail.Note;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is announced of production is mailed, too: once each, and people learn where it was not. */
class MailedTest {
  private static final Duration A_WHILE = Duration.ofMinutes(3);
  private static final String STEPS =
      """
      steps:
        - id: told
          do: announce
          with: { announcement: outage, values: { stage: In progress, what: "Back to ${to}", when: "${run.started}" } }
      finally:
        - id: ended
          do: announce.outcome
          with: { announcement: outage, texts: { done: "Restored.", otherwise: "Not restored." }, values: { stage: Completed, when: "${run.started}" } }
      """;
  private final Brigade brigade = new Brigade();

  @BeforeEach
  void install() {
    brigade.install(STEPS);
  }

  @AfterEach
  void close() {
    brigade.close();
  }

  private RunId restored(String environment) {
    RunId run = brigade.restoring(environment);
    brigade.passes(A_WHILE);
    brigade.passes(A_WHILE);
    assertThat(brigade.track.see(run).trouble()).isEmpty();
    assertThat(brigade.track.see(run).state()).isEqualTo(RunState.DONE);
    return run;
  }

  private String told(RunId run, String step) {
    return brigade.said(run, step + "/mail").getFirst();
  }

  @Test
  void beginning_and_end_are_mailed_once_each_as_people_write_mails() {
    restored("prd");
    assertThat(brigade.postbox.taken).extracting(Note::to).containsOnly("outage@gpii.net");
    assertThat(brigade.postbox.taken)
        .extracting(Note::subject)
        .containsExactly(
            "GPII [In progress] Production Outage - Nov 20, 09:00 UTC",
            "GPII [Completed] Production Outage - Nov 20, 09:00 UTC");
    assertThat(brigade.postbox.taken.getFirst().text())
        .startsWith("What: Back to newest\nWhen: Nov 20, 09:00 UTC\nStatus: In progress\n");
    assertThat(brigade.postbox.taken.getLast().text()).startsWith("What: Restored.");
  }

  @Test
  void where_the_estate_names_nobody_for_it_nobody_gets_mail() {
    restored("stg");
    assertThat(brigade.postbox.taken).isEmpty();
  }

  @Test
  void the_plan_says_who_gets_mail() {
    assertThat(brigade.voting.typed("U0OPS1", "plan restore gpii prd"))
        .contains("announce outage, and mail it to outage@gpii.net")
        .contains("announce how it ended, as outage, and mail it to outage@gpii.net");
    assertThat(brigade.voting.typed("U0OPS1", "plan restore gpii stg")).doesNotContain("outage@");
  }

  @Test
  void a_server_that_is_busy_is_asked_again_in_a_while() {
    brigade.postbox.is(Postbox.Mood.BUSY);
    RunId run = brigade.restoring("prd");
    brigade.passes(Duration.ofMinutes(1));
    assertThat(brigade.track.see(run).state()).isEqualTo(RunState.RUNNING);
    brigade.postbox.is(Postbox.Mood.FINE);
    brigade.passes(A_WHILE);
    assertThat(brigade.postbox.taken).hasSize(2);
    assertThat(brigade.said(run, "%/mail")).isEmpty();
  }

  @Test
  void no_run_stands_for_a_mail_that_does_not_leave_and_people_are_told() {
    brigade.postbox.is(Postbox.Mood.CLOSED);
    RunId run = restored("prd");
    assertThat(told(run, "told"))
        .contains("outage@gpii.net", "did not leave", "the key is wrong", "mail it yourself");
    assertThat(told(run, "ended")).contains("GPII [Completed]");
    assertThat(brigade.said(run, "%/mail")).hasSize(2);
  }

  @Test
  void one_that_stays_busy_is_waited_for_two_minutes() {
    brigade.postbox.is(Postbox.Mood.BUSY);
    RunId run = restored("prd");
    assertThat(told(run, "told")).contains("did not leave", "it is busy");
  }

  @Test
  void one_that_does_not_answer_may_have_taken_it_and_gets_no_second() {
    brigade.postbox.will(Postbox.Mood.SILENT);
    RunId run = restored("prd");
    assertThat(told(run, "told")).contains("may or may not have left");
    assertThat(brigade.postbox.taken)
        .extracting(Note::mark)
        .containsExactly(run + ".told.mail", run + ".ended.mail");
  }

  @ParameterizedTest
  @EnumSource(names = {"KILLS_BEFORE", "KILLS_AFTER"})
  void whoever_dies_over_it_is_followed_by_one_who_sends_no_second(Postbox.Mood mood) {
    brigade.postbox.will(mood);
    RunId run = brigade.restoring("prd");
    assertThatThrownBy(() -> brigade.passes(A_WHILE)).isInstanceOf(TestNeighbour.Killed.class);
    brigade.passes(A_WHILE);
    brigade.passes(A_WHILE);
    assertThat(brigade.track.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(brigade.postbox.taken).extracting(Note::mark).doesNotHaveDuplicates();
    assertThat(told(run, "told")).contains("may or may not have left");
  }

  @Test
  @Tag("queries")
  void what_was_mailed_is_kept_for_four_hundred_days() {
    restored("prd");
    String marks = "select mark from mailing";
    brigade.track.clock.tick(Duration.ofDays(399));
    brigade.track.kind("sweep").run("daily");
    assertThat(brigade.track.texts(marks)).hasSize(2);
    brigade.track.clock.tick(Duration.ofDays(2));
    brigade.track.kind("sweep").run("daily");
    assertThat(brigade.track.texts(marks)).isEmpty();
  }
}
