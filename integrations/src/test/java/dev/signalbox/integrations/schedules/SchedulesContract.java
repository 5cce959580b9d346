package dev.signalbox.integrations.schedules;

import static dev.signalbox.integrations.schedules.Tabs.BACKUP;
import static dev.signalbox.integrations.schedules.Tabs.RESET;
import static dev.signalbox.integrations.schedules.Tabs.TAB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.schedules.Crontab.Entry;
import dev.signalbox.integrations.schedules.Crontab.State;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.Skipped;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What everybody can rely on who looks at crontabs and switches their entries. */
public abstract class SchedulesContract {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();
  private static final Turn PAUSE = new Turn(RESET, false);
  private static final Turn RESUME = new Turn(RESET, true);
  private SchedulesStage stage;

  protected abstract SchedulesStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    stage.keeps(TAB);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Crontab read() {
    Asked<Crontab> asked = stage.schedules().read(stage.host());
    assertThat(asked).isInstanceOf(Asked.Told.class);
    return ((Asked.Told<Crontab>) asked).value();
  }

  private Ordered<Crontab> turn(Crontab seen, Turn turn) {
    return stage.schedules().turn(stage.host(), seen, turn);
  }

  private static String why(Ordered<Crontab> ordered) {
    return ordered instanceof Ordered.Refused<Crontab>(Trouble trouble)
        ? trouble.says()
        : ordered.toString();
  }

  private void befalls(BadDay day) {
    stage.befalls(day).ifPresent(reason -> SKIPPED.because(day.name(), reason));
  }

  @Test
  void entries_are_told_with_their_markers_whether_they_run_or_not() {
    Crontab seen = read();
    assertThat(seen.entries())
        .extracting(Entry::line, Entry::on)
        .containsExactly(tuple(4, true), tuple(7, false), tuple(10, true));
    assertThat(seen.only(BACKUP).orElseThrow().job()).startsWith("00 22 * * * docker run");
    assertThat(seen.state(RESET)).isEqualTo(State.ON);
    assertThat(seen.state("Nothing any more")).isEqualTo(State.ABSENT);
  }

  @Test
  void where_there_is_no_crontab_nothing_is_on() {
    stage.keeps("");
    assertThat(read().entries()).isEmpty();
    assertThat(turn(read(), PAUSE)).isEqualTo(new Ordered.Done<>(read()));
    assertThat(why(turn(read(), RESUME)))
        .endsWith("nothing there bears that marker: let its playbook add it");
  }

  @Test
  void an_entry_is_paused_and_resumed_and_all_else_stays_byte_for_byte() {
    Crontab before = read();
    Ordered<Crontab> paused = turn(before, PAUSE);
    assertThat(stage.kept()).isEqualTo(TAB.replace("\n05 10", "\n#05 10"));
    assertThat(paused).isEqualTo(new Ordered.Done<>(read()));
    assertThat(read().state(RESET)).isEqualTo(State.OFF);
    assertThat(turn(read(), RESUME)).isEqualTo(new Ordered.Done<>(before));
    assertThat(stage.kept()).isEqualTo(TAB);
    turn(read(), new Turn(BACKUP, true));
    assertThat(stage.kept()).isEqualTo(TAB.replace("\n#00 22", "\n00 22"));
  }

  @Test
  void said_twice_nothing_changes_the_second_time() {
    Crontab before = read();
    turn(before, PAUSE);
    String once = stage.kept();
    assertThat(turn(before, PAUSE)).isEqualTo(new Ordered.Done<>(read()));
    assertThat(turn(read(), PAUSE)).isEqualTo(new Ordered.Done<>(read()));
    assertThat(stage.kept()).isEqualTo(once);
  }

  @Test
  void where_somebody_else_has_been_meanwhile_nothing_is_overwritten() {
    Crontab before = read();
    String theirs = "0 0 * * * /home/centos/mine\n" + TAB;
    stage.keeps(theirs);
    assertThat(why(turn(before, PAUSE)))
        .startsWith("switching '%s' off on ".formatted(RESET))
        .endsWith("the crontab has changed since it was read: look at it again");
    assertThat(stage.kept()).isEqualTo(theirs);
  }

  @Test
  void a_marker_that_stands_twice_is_not_guessed_at() {
    stage.keeps(TAB + TAB);
    assertThat(read().state(RESET)).isEqualTo(State.TWICE);
    assertThat(why(turn(read(), PAUSE))).endsWith("more than one entry there bears that marker");
    assertThat(stage.kept()).isEqualTo(TAB + TAB);
  }

  @Test
  void a_host_of_another_site_is_neither_read_nor_changed() {
    Crontab before = read();
    stage.says("gigadb/alt");
    assertThat(stage.schedules().read(stage.host())).isInstanceOf(Asked.Troubled.class);
    assertThat(why(turn(before, PAUSE))).contains("that host says it is gigadb/alt");
    assertThat(stage.kept()).isEqualTo(TAB);
  }

  @Test
  void a_write_without_an_answer_that_happened_is_found_done() {
    Crontab before = read();
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(turn(before, PAUSE)).isInstanceOf(Ordered.Unknown.class);
    assertThat(read().state(RESET)).isEqualTo(State.OFF);
    assertThat(turn(before, PAUSE)).isEqualTo(new Ordered.Done<>(read()));
  }

  @Test
  void a_write_without_an_answer_that_did_not_happen_can_be_said_again() {
    Crontab before = read();
    befalls(BadDay.UNANSWERED_AND_NOT_DONE);
    assertThat(turn(before, PAUSE)).isInstanceOf(Ordered.Unknown.class);
    assertThat(read()).isEqualTo(before);
    assertThat(turn(before, PAUSE)).isEqualTo(new Ordered.Done<>(read()));
  }

  @Test
  void half_of_a_crontab_is_none_and_what_means_nothing_is_no_empty_one() {
    for (BadDay day : List.of(BadDay.HALF_A_BODY, BadDay.WRONG_JSON, BadDay.BROKEN_ONCE)) {
      befalls(day);
      assertThat(stage.schedules().read(stage.host())).isInstanceOf(Asked.Troubled.class);
    }
    assertThat(read().entries()).hasSize(3);
  }
}
