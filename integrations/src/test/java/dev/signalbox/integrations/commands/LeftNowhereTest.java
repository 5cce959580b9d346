package dev.signalbox.integrations.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.CommandName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.integrations.hosts.Machine;
import dev.signalbox.integrations.hosts.OverSsh;
import dev.signalbox.integrations.hosts.Reached;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What opens a guard of a program is there for one process, and afterwards for nobody. */
@Tag("D2.12")
final class LeftNowhereTest {
  private static final String RAKE = "echo \"$1: $(env | grep ^RAKE_REALLY)\" >>\"$HOME/ran\"";

  private static Errand rake(String task, SequencedMap<String, String> variables) {
    return new Errand(
        new CommandName(task),
        Errands.command(Effect.DESTRUCTIVE, List.of("rake", task), variables, Map.of()),
        Map.of());
  }

  private static void done(Machine machine) {
    machine.run(
        "for each in .signalbox/*.alive; do [ -e \"$each\" ] && flock \"$each\" true; done");
  }

  @Test
  void a_later_command_on_the_same_host_and_whoever_logs_in_there_know_nothing_of_it() {
    try (OverSsh there = new OverSsh()) {
      Machine machine = there.machine();
      machine.says(Reached.SITE);
      machine.has("rake", RAKE);
      Commands commands = new HostCommands(there.shell());
      SequencedMap<String, String> really =
          new LinkedHashMap<>(Map.of("RAKE_REALLY_RUN_IN_PRD", "1"));
      commands.begin(there.host(), new Token("run-1/rotate/1"), rake("rotate", really));
      done(machine);
      commands.begin(
          there.host(), new Token("run-2/deploy/1"), rake("deploy", new LinkedHashMap<>()));
      done(machine);
      assertThat(machine.read("ran").lines())
          .containsExactly("rotate: RAKE_REALLY_RUN_IN_PRD=1", "deploy: ");
      machine.run("grep -rl RAKE_REALLY .signalbox .profile .bashrc >left 2>/dev/null");
      assertThat(machine.read("left")).isEmpty();
    }
  }
}
