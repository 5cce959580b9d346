package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People are called one after the other until somebody says that they are there. */
@Tag("S3-6")
class CallTest {
  private static final String STEP = "incident-call";
  private final Brigade brigade = new Brigade();

  @AfterEach
  void close() {
    brigade.close();
  }

  private String call(RunId run, int which) {
    return brigade.said(run, "incident-call/1/call/" + which).getFirst();
  }

  private String line(RunId run, int which) {
    return brigade.said(run, "incident-call/1/call/%d/line".formatted(which)).getFirst();
  }

  @Test
  void the_channel_is_called_at_once_with_a_button_and_words() {
    RunId run = brigade.broken();
    assertThat(call(run, 0))
        .contains("<!here>", "I dropped the index", "I am here")
        .contains("/ops incident here " + brigade.number());
    assertThat(line(run, 0)).contains("Called @here in <#C0OPS>");
    assertThat(brigade.said(run, "incident-call/1/call/%")).hasSize(2);
  }

  @Test
  void whoever_is_next_is_called_after_the_wait_and_not_before() {
    RunId run = brigade.broken();
    brigade.track.workAfter(Brigade.PAUSE.minusSeconds(2));
    assertThat(brigade.said(run, "incident-call/1/call/1")).isEmpty();
    brigade.calls(1);
    assertThat(call(run, 1)).contains("<!channel>");
    brigade.calls(1);
    assertThat(line(run, 2)).contains("Mailed `ops@gpii.net`");
    assertThat(brigade.postbox.taken)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.to()).isEqualTo("ops@gpii.net");
              assertThat(it.subject()).contains("I dropped the index");
              assertThat(it.text())
                  .contains("What: I dropped the index", " UTC", "prd")
                  .contains("/ops incident here " + brigade.number());
            });
    brigade.calls(2);
    assertThat(call(run, 3)).contains("please ring *on-call (Ada Okafor or Ben Lindqvist)*");
    assertThat(call(run, 4)).contains("please ring *managers*", "I am here");
  }

  @Test
  void the_first_who_comes_ends_it_and_later_ones_learn_who_that_is() {
    RunId run = brigade.broken();
    brigade.calls(1);
    assertThat(brigade.came("U0DEV")).contains("Thank you. Nobody else is called");
    assertThat(brigade.pressed("U0OPS2")).contains("dina", "sees to it already");
    brigade.calls(3);
    assertThat(brigade.track.step(run, STEP).outputs()).contains("dina");
    assertThat(brigade.said(run, "incident-call/1/call/2%")).isEmpty();
    assertThat(brigade.said(run, "incident-call/1/came"))
        .first()
        .asString()
        .contains("*dina* sees to it");
    assertThat(call(run, 0)).contains("*dina* sees to it").doesNotContain("I am here", "<!here>");
  }

  @Test
  void who_may_not_see_the_estate_sees_no_incident_of_it() {
    brigade.broken();
    assertThat(brigade.pressed("U0CURATOR")).contains("no such open incident");
    assertThat(brigade.track.texts("select token from calling where answered_by is null"))
        .hasSize(1);
  }

  @Test
  void words_do_what_the_button_does() {
    RunId run = brigade.broken();
    assertThat(brigade.voting.typed("U0QA", "incident here " + brigade.number()))
        .contains("Thank you");
    brigade.track.work();
    assertThat(brigade.track.step(run, STEP).outputs()).contains("quinn");
    assertThat(brigade.voting.typed("U0QA", "incident here 99")).contains("no such open incident");
  }

  @Test
  void nobody_is_called_any_more_once_it_is_over() {
    RunId run = brigade.broken();
    brigade.voting.typed("U0OPS2", "incident close %s --reason fine".formatted(brigade.number()));
    brigade.calls(1);
    assertThat(brigade.track.step(run, STEP).outputs()).contains("ben");
    assertThat(brigade.said(run, "incident-call/1/call/1")).isEmpty();
  }

  @Test
  void after_three_rounds_the_run_stands_and_a_retry_calls_along_it_again() {
    RunId run = brigade.broken();
    brigade.calls(15);
    assertThat(brigade.track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(brigade.track.see(run).trouble().orElse(""))
        .contains("15 calls along ops, and nobody has come");
    assertThat(brigade.said(run, "incident-call/1/call/5")).first().asString().contains("<!here>");
    brigade.track.the(Retrying.class).retry(run, "ada");
    brigade.track.work();
    assertThat(brigade.said(run, "incident-call/2/call/0")).hasSize(1);
    assertThat(brigade.came("U0OPS2")).contains("Thank you");
    assertThat(brigade.track.step(run, STEP).outputs()).contains("ben");
  }

  @Test
  void a_mail_that_does_not_leave_is_told_and_the_next_is_called_all_the_same() {
    RunId run = brigade.broken();
    brigade.postbox.is(Postbox.Mood.CLOSED);
    brigade.calls(3);
    assertThat(line(run, 2)).contains("did not leave", "the key is wrong", "I go on calling");
    assertThat(call(run, 3)).contains("please ring");
  }

  @Test
  void a_mail_that_may_have_left_is_told_as_that_and_is_no_second_one() {
    RunId run = brigade.broken();
    brigade.postbox.will(Postbox.Mood.SILENT);
    brigade.calls(3);
    assertThat(line(run, 2)).contains("may or may not have left");
    assertThat(brigade.postbox.taken).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"KILLS_BEFORE", "KILLS_AFTER"})
  void whoever_dies_over_a_mail_is_followed_by_one_who_sends_no_second(Postbox.Mood mood) {
    RunId run = brigade.broken();
    brigade.calls(1);
    brigade.postbox.will(mood);
    assertThatThrownBy(() -> brigade.calls(1)).isInstanceOf(TestNeighbour.Killed.class);
    brigade.track.workLong(1);
    assertThat(line(run, 2)).contains("may or may not have left");
    assertThat(brigade.postbox.taken).hasSizeLessThan(2);
  }

  @ParameterizedTest
  @EnumSource(Line.class)
  void whoever_dies_over_a_call_is_followed_by_one_who_does_not_make_it_again(Line line) {
    RunId run = brigade.broken();
    brigade
        .track
        .the(Interruptions.class)
        .plan(
            new Fault.Passed(line, STEP),
            () -> {
              throw new Interruptions.Crash();
            });
    try {
      brigade.calls(1);
    } catch (Interruptions.Crash _) {
      brigade.track.workAfter(Duration.ofMinutes(1));
    }
    assertThat(brigade.said(run, "incident-call/1/call/0")).hasSize(1);
    assertThat(brigade.said(run, "incident-call/1/call/1")).hasSize(1);
    assertThat(brigade.track.texts("select kind from ledger_row where kind = 'INCIDENT_CALLED'"))
        .hasSizeBetween(2, 3);
  }

  @Test
  @Tag("queries")
  void who_was_called_is_kept_as_long_as_the_run() {
    brigade.broken();
    brigade.track.change("update calling set run = 'gone'");
    brigade.track.clock.tick(Duration.ofDays(2));
    brigade.track.kind("sweep").run("daily");
    assertThat(brigade.track.texts("select token from calling")).isEmpty();
  }
}
