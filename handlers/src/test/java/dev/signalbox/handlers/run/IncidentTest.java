package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.Interruptions.Crash;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong is told once, seen by all, and spoken about until somebody says it is over. */
class IncidentTest {
  private static final String OPENS =
      Trial.HEAD
          + """
            - id: alarm
              do: incident.open
              with: { say: "The disk of ${estate} is full", remind: 30m }
            - id: after
              do: run.write
              with: { say: "see ${steps.alarm.incident}" }
          """;
  private static final String CLOSES =
      OPENS
          + """
            - do: incident.close
              with: { say: "We made room." }
          """;

  private static final Track TRACK = Track.with(Map.of("trial.model", "here"));
  private static final Voting VOTING = new Voting(TRACK);

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void nothing_is_under_way() {
    VOTING.forget();
    TRACK.the(Interruptions.class).forget();
    TRACK.change("delete from incident");
    TRACK.change("delete from letter");
  }

  @Test
  void it_is_told_in_the_channel_and_the_thread_of_its_run() {
    RunId run = VOTING.asking(OPENS);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(VOTING.written()).containsExactly("see incident " + number());
    assertThat(TRACK.texts("select parent from letter where broadcast"))
        .containsExactly(run.card());
    assertThat(said("run/%/alarm/incident"))
        .singleElement()
        .asString()
        .contains("The disk of gigadb is full", "Opened by ada", "/ops incident close " + number());
  }

  @ParameterizedTest
  @EnumSource(Line.class)
  void whoever_dies_over_it_is_followed_by_one_who_does_not_open_another(Line line) {
    TRACK
        .the(Interruptions.class)
        .plan(
            line,
            () -> {
              throw new Crash();
            });
    Installation installation = TRACK.the(Installation.class);
    installation.replace(Trial.configuration(OPENS, installation.shapes()));
    RunId run = TRACK.start("trial");
    assertThatThrownBy(TRACK::work).isInstanceOf(Crash.class);
    TRACK.workLong(2);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(TRACK.texts("select run from incident")).containsExactly(run.value());
    assertThat(said("%incident%")).hasSize(1);
  }

  @Test
  void it_is_seen_with_its_estate_until_somebody_closes_it() {
    VOTING.asking(OPENS);
    assertThat(VOTING.typed("U0CURATOR", "status gigadb")).contains("disk of gigadb is full");
    assertThat(VOTING.typed("U0CURATOR", "incident")).contains("disk of gigadb is full");
    assertThat(closing("U0CURATOR", number())).contains("NOT_IN_GROUP");
    assertThat(closing("U0OPS2", number())).contains("Closed");
    assertThat(closing("U0OPS2", number())).contains("no such open incident");
    assertThat(VOTING.typed("U0CURATOR", "incident")).contains("No incident is open");
    assertThat(said("incident/%")).singleElement().asString().contains("It is over", "room again");
    assertThat(TRACK.texts("select kind from ledger_row where kind like 'INCIDENT%' order by at"))
        .endsWith("INCIDENT_OPENED", "INCIDENT_CLOSED");
  }

  @Test
  void it_is_spoken_about_as_often_as_its_runbook_says_and_no_more_once_it_is_over() {
    VOTING.asking(OPENS);
    assertThat(attended()).contains("Again");
    assertThat(said("incident/%")).singleElement().asString().contains("Still open");
    closing("U0OPS2", number());
    assertThat(attended()).contains("Done");
  }

  @Test
  @Tag("queries")
  void a_run_closes_its_own() {
    RunId run = VOTING.asking(CLOSES);
    assertThat(TRACK.see(run).state()).isEqualTo(RunState.DONE);
    assertThat(TRACK.texts("select closed_by from incident")).containsExactly("ada");
    assertThat(said("incident/%")).singleElement().asString().contains("We made room.");
  }

  @Test
  void a_run_that_opened_none_cannot_close_one() {
    RunId run =
        VOTING.asking(Trial.HEAD + "  - do: incident.close\n    with: { say: \"It is over.\" }\n");
    assertThat(TRACK.see(run).trouble().orElse("")).contains("opened no incident");
  }

  @Test
  void what_cannot_be_meant_is_refused_with_the_next_move() {
    assertThat(closing("U0OPS1", "99")).contains("no such open incident", "/ops incident");
    assertThat(closing("U0OPS1", "soon")).contains("no such open incident");
    assertThat(VOTING.typed("U0OPS1", "incident melt")).contains("not 'melt'");
  }

  private static String closing(String user, String number) {
    return VOTING.typed(user, "incident close %s --reason 'room again'".formatted(number));
  }

  private static String number() {
    return TRACK.texts("select id::text from incident").getFirst();
  }

  private static List<String> said(String key) {
    return TRACK.texts("select blocks from letter where letter_key like ?", key);
  }

  private static String attended() {
    TRACK.clock.tick(Duration.ofMinutes(30));
    return TRACK.kind("incident").run(number()).toString();
  }
}
