package dev.signalbox.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.settings.Mode;
import dev.signalbox.bot.settings.Reading;
import dev.signalbox.handlers.guard.EmergencyStop;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoppedStartTest {
  private static final String USER = "host:" + System.getProperty("user.name");

  @Test
  void everything_stands_before_a_port_opens_and_before_work_begins() {
    try (ApplicationContext bot = begun("stands", Beginning.STOPPED)) {
      assertThat(bot.getActiveBeanRegistrations(Engine.class)).isEmpty();
      assertThat(bot.getActiveBeanRegistrations(EmbeddedServer.class)).isEmpty();
      assertThat(bot.getBean(EmergencyStop.class).now().orElseThrow())
          .returns(USER, EmergencyStop.Stopped::person)
          .returns("started with --stopped", EmergencyStop.Stopped::reason);
    }
  }

  @ParameterizedTest
  @EnumSource(Beginning.class)
  void the_stop_outlives_the_start_that_set_it_and_no_other_start_sets_one(Beginning first) {
    String database = "outlives" + first;
    try (ApplicationContext kept = begun(database, first);
        ApplicationContext again = begun(database, Beginning.AT_ONCE)) {
      assertThat(kept.isRunning()).isTrue();
      assertThat(again.getBean(EmergencyStop.class).now().isPresent())
          .isEqualTo(first == Beginning.STOPPED);
    }
  }

  private static ApplicationContext begun(String database, Beginning beginning) {
    Map<String, String> told =
        Map.of(
            "SIGNALBOX_ENV", "sandbox",
            "SIGNALBOX_PORT", "0",
            "SIGNALBOX_DB_URL", "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(database));
    return switch (Reading.of(name -> Optional.ofNullable(told.get(name)), Mode.SANDBOX)) {
      case Reading.Ready ready ->
          Serving.context(ready.settings(), Mode.SANDBOX, beginning).start();
      case Reading.Refused refused -> throw new IllegalStateException(refused.sentence());
    };
  }
}
