package dev.signalbox.integrations.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.hosts.OverSsh;
import dev.signalbox.integrations.hosts.Reached;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only a real crontab can do to us. */
final class CrontabsTest {
  private final OverSsh there = new OverSsh();
  private final Schedules schedules = new Crontabs(there.shell());

  @BeforeEach
  void begin() {
    there.machine().says(Reached.SITE);
  }

  @AfterEach
  void close() {
    there.close();
  }

  @Test
  void who_may_have_no_crontab_is_told_so_and_not_that_it_is_empty() {
    there.machine().has("crontab", "echo 'centos may not use crontab' >&2; exit 1");
    assertThat(schedules.read(there.host()))
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it ->
                assertThat(it.trouble().says())
                    .isEqualTo("reading the crontab of stg-rake: centos may not use crontab"));
  }

  @Test
  void what_is_read_back_other_than_it_was_written_is_not_known_to_be_done() {
    there.machine().write(there.machine().home().resolve("tab"), Tabs.TAB);
    there
        .machine()
        .has("crontab", "[ \"$1\" = -l ] && exec cat \"$HOME/tab\"; echo '#' >>\"$HOME/tab\"");
    Crontab seen = ((Asked.Told<Crontab>) schedules.read(there.host())).value();
    assertThat(schedules.turn(there.host(), seen, new Turn(Tabs.RESET, false)))
        .isInstanceOf(Ordered.Unknown.class);
  }

  @Test
  void what_was_there_before_is_kept_and_nothing_else_is_left_behind() {
    there.machine().write(there.machine().home().resolve("tab"), Tabs.TAB);
    there
        .machine()
        .has("crontab", "[ \"$1\" = -l ] && exec cat \"$HOME/tab\"; cp \"$1\" \"$HOME/tab\"");
    Crontab seen = ((Asked.Told<Crontab>) schedules.read(there.host())).value();
    assertThat(schedules.turn(there.host(), seen, new Turn(Tabs.RESET, false)))
        .isInstanceOf(Ordered.Done.class);
    assertThat(there.machine().read(".signalbox/crontab.before")).isEqualTo(Tabs.TAB);
    assertThat(there.machine().list(".signalbox"))
        .isEqualTo("crontab.before\ncrontab.lock\nsite\n");
  }
}
