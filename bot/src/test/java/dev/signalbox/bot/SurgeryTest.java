package dev.signalbox.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.settings.Mode;
import dev.signalbox.bot.settings.Reading;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.processor.ExecutableMethodProcessor;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.scheduling.TaskScheduler;
import io.micronaut.scheduling.annotation.Scheduled;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurgeryTest {
  private static final Map<String, String> TOLD =
      Map.of("SIGNALBOX_ENV", "sandbox", "SIGNALBOX_DB_URL", "jdbc:h2:mem:nowhere");

  @Test
  void who_only_looks_does_nothing_by_the_clock_and_opens_no_port() {
    var ready =
        (Reading.Ready) Reading.of(name -> Optional.ofNullable(TOLD.get(name)), Mode.SANDBOX);
    try (ApplicationContext context = Surgery.context(ready.settings(), Mode.SANDBOX).start()) {
      assertThat(context.getBean(Argument.of(ExecutableMethodProcessor.class, Scheduled.class)))
          .isInstanceOf(NothingScheduled.class);
      assertThat(context.getActiveBeanRegistrations(TaskScheduler.class)).isEmpty();
      assertThat(context.getActiveBeanRegistrations(EmbeddedServer.class)).isEmpty();
      assertThat(context.getActiveBeanRegistrations(Engine.class)).isEmpty();
    }
  }
}
