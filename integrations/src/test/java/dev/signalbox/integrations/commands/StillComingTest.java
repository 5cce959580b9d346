package dev.signalbox.integrations.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.hosts.Machine;
import dev.signalbox.integrations.hosts.OverSsm;
import dev.signalbox.integrations.hosts.Reached;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Through AWS an order can be late. */
final class StillComingTest {
  private static final Token TOKEN = new Token("run-1/reset/1");
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Test
  void what_is_not_there_yet_and_on_its_way_is_not_told_to_be_absent() {
    try (OverSsm there = new OverSsm(mock)) {
      Machine machine = there.machine();
      machine.says(Reached.SITE);
      Commands commands = new HostCommands(there.shell());
      there.dawdles(true);
      assertThat(commands.begin(there.host(), TOKEN, Errands.reset(Errands.KEY)))
          .isInstanceOf(Ordered.Unknown.class);
      there.dawdles(false);
      assertThat(commands.look(there.host(), TOKEN))
          .isInstanceOfSatisfying(
              Asked.Troubled.class,
              it ->
                  assertThat(it.trouble().says())
                      .isEqualTo(
                          "looking for run-1/reset/1 on hk-aws: the order is still on its way"
                              + " there"));
      there.loses();
      assertThat(commands.look(there.host(), TOKEN))
          .isEqualTo(new Asked.Told<>(new Standing.NotStarted()));
    }
  }
}
