package dev.signalbox.integrations.levers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.OverSsh;
import dev.signalbox.integrations.hosts.Reached;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real shell, and a program whose words are taken one by one. */
final class HostLeversTest extends LeversContract {
  private final OverSsh there = new OverSsh();

  @BeforeEach
  void begin() {
    there.machine().says(Reached.SITE);
    there
        .machine()
        .has(
            "ops-alerts",
            """
            case $1 in
              state) cat "$HOME/position" ;;
              'mute; all') echo off >"$HOME/position" ;;
              unmute) echo on >"$HOME/position" ;;
            esac
            """);
  }

  @AfterEach
  void close() {
    there.close();
  }

  @Override
  protected Levers levers() {
    return new HostLevers(there.shell());
  }

  @Override
  protected Host host() {
    return there.host();
  }

  @Override
  protected void stands(Position position) {
    prints(position.says());
  }

  @Override
  protected void says(String site) {
    there.machine().says(site);
  }

  private void prints(String text) {
    there.machine().write(there.machine().home().resolve("position"), text + "\n");
  }

  @ParameterizedTest
  @CsvSource({"0, OFF", "1, ON", "2, ON", "' On', ON", "off, OFF"})
  void how_often_it_runs_tells_how_it_stands(String printed, Position position) {
    prints(printed);
    assertThat(levers().position(host(), LEVER)).isEqualTo(new Asked.Told<>(position));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "maybe", "-1", "on off"})
  void other_words_are_no_position(String printed) {
    prints(printed);
    assertThat(levers().position(host(), LEVER))
        .isInstanceOfSatisfying(
            Asked.Troubled.class, it -> assertThat(it.trouble().kind()).isEqualTo(Kind.GARBLED));
  }

  @Test
  void a_program_that_ends_badly_has_said_why() {
    there.machine().has("ops-alerts", "echo on; echo 'no access to the project' >&2; exit 4");
    assertThat(levers().position(host(), LEVER))
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it ->
                assertThat(it.trouble().says())
                    .contains("ops-alerts ended with 4: no access to the project"));
  }

  @Test
  void a_program_that_ends_well_and_does_nothing_is_not_believed() {
    there.machine().has("ops-alerts", "echo on");
    assertThat(levers().move(host(), LEVER, Position.OFF, "run/quiet/1"))
        .isInstanceOfSatisfying(
            Ordered.Unknown.class, it -> assertThat(it.trouble().says()).contains("still on"));
  }
}
