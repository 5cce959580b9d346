package dev.signalbox.integrations.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Command;
import dev.signalbox.config.estate.CommandName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.type.Handle;
import dev.signalbox.integrations.hosts.OverSsh;
import dev.signalbox.integrations.hosts.Reached;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A script that waits for somebody at its keyboard gets what the estate's file says, or its end.
 */
@Tag("D2.10")
final class CommandAnswersTest {
  private static final Token TOKEN = new Token("run-1/restore/1");
  private final OverSsh there = new OverSsh();
  private final Commands commands = new HostCommands(there.shell());

  @BeforeEach
  void begin() {
    there.machine().says(Reached.SITE);
    there
        .machine()
        .has(
            "rake",
            """
            echo "$#: $1"
            read -r pressed && echo "[$pressed] was pressed" || echo "nobody is there"
            read -r more && echo "[$more] was pressed" || echo "and no more"\
            """);
  }

  @AfterEach
  void close() {
    there.close();
  }

  private String said(List<String> answers) {
    Command command =
        new Command(
            "Put it back",
            List.of("rake", "couchdb_backup_restore[${set}]"),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(Map.of("set", Handle.SNAPSHOT_SET)),
            Effect.DESTRUCTIVE,
            Touch.REPLACES_DATA,
            Duration.ofHours(1),
            Optional.empty(),
            List.of(),
            answers);
    commands.begin(
        there.host(),
        TOKEN,
        new Errand(
            new CommandName("restore"), command, Map.of("set", "couch-0-1405 couch-1-1405")));
    there.machine().run("while [ ! -e .signalbox/*/.rc ]; do :; done");
    return there.machine().read(".signalbox/run-1+restore+1/out");
  }

  @Test
  void what_waits_for_enter_is_pressed_once_and_finds_nobody_afterwards() {
    assertThat(said(List.of(""))).contains("[] was pressed", "and no more");
  }

  @Test
  void what_is_told_no_answer_hangs_on_nobody() {
    assertThat(said(List.of())).contains("nobody is there", "and no more");
  }

  @Test
  void a_set_is_told_in_one_word() {
    assertThat(said(List.of())).contains("1: couchdb_backup_restore[couch-0-1405 couch-1-1405]");
  }

  @Test
  void what_is_no_set_of_plain_names_is_never_sent() {
    Command command =
        Errands.command(
            Effect.DESTRUCTIVE,
            List.of("rake", "${set}"),
            new LinkedHashMap<>(),
            Map.of("set", Handle.SNAPSHOT_SET));
    for (String odd : List.of("a; reboot", "a  b", " a", "a\nb", "$(a) b")) {
      assertThat(Errand.objection(command, Map.of("set", odd))).isPresent();
    }
  }
}
