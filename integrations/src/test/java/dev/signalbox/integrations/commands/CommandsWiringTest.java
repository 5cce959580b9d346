package dev.signalbox.integrations.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.secrets.Keyring;
import dev.signalbox.integrations.testing.Databases;
import dev.signalbox.integrations.testing.HandClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CommandsWiringTest {
  private static Optional<Commands> commands(Map<String, Object> more) {
    Map<String, Object> properties = new HashMap<>(Databases.H2.fresh());
    properties.putAll(more);
    Keyring secrets = new Keyring(_ -> Optional.empty(), Optional.empty());
    try (ApplicationContext bot =
        ApplicationContext.builder()
            .properties(properties)
            .singletons(new HandClock(), new SimpleMeterRegistry(), secrets)
            .start()) {
      return bot.findBean(Commands.class);
    }
  }

  @Test
  void in_earnest_commands_go_to_hosts_and_where_nobody_said_so_there_are_none() {
    assertThat(commands(Map.of("signalbox.world", "real"))).get().isInstanceOf(HostCommands.class);
    assertThat(commands(Map.of())).isEmpty();
  }
}
