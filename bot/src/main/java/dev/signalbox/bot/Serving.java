package dev.signalbox.bot;

import dev.signalbox.bot.settings.Mode;
import dev.signalbox.bot.settings.Settings;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running bot, from its first bean to its graceful stop. */
final class Serving {
  /** Logback reads this name once, when the first line is logged. */
  private static final String LOG_FORMAT = "logback.configurationFile";

  sealed interface Outcome {}

  record Started(Serving serving) implements Outcome {}

  record Not(String sentence) implements Outcome {}

  private final ApplicationContext context;

  private Serving(ApplicationContext context) {
    this.context = context;
  }

  static Outcome start(Settings settings, Mode otherwise, Beginning beginning) {
    if (!settings.isSandbox()) {
      logWith("logback-production.xml");
    }
    ApplicationContext context = context(settings, otherwise, beginning);
    try {
      return new Started(new Serving(context.start()).listening());
    } catch (RuntimeException trouble) {
      context.close();
      return new Not(StartTrouble.inWords(trouble));
    }
  }

  static ApplicationContext context(Settings settings, Mode otherwise, Beginning beginning) {
    return ApplicationContext.builder(Main.class)
        .deduceEnvironment(false)
        .environments(settings.mode().word())
        .properties(properties(settings, otherwise))
        .properties(Map.of(Beginning.PROPERTY, beginning.word()))
        .build();
  }

  static void logWith(String format) {
    if (System.getProperty(LOG_FORMAT) == null) {
      System.setProperty(LOG_FORMAT, format);
    }
  }

  static Map<String, Object> properties(Settings settings, Mode otherwise) {
    return Map.of(
        "signalbox.settings",
        settings,
        "signalbox.world",
        settings.isSandbox() ? "simulated" : "real",
        "signalbox.sandbox.speed",
        settings.isSandbox() ? settings.speed() : 1,
        "signalbox.unless-told",
        otherwise.word(),
        "signalbox.workspace",
        settings.slack().simulated() ? "simulated" : "own",
        "micronaut.server.host",
        settings.web().host(),
        "micronaut.server.port",
        settings.web().port());
  }

  private Serving listening() {
    context.getBean(EmbeddedServer.class).start();
    return this;
  }

  URI address() {
    return context.getBean(EmbeddedServer.class).getURI();
  }

  int untilStopped() {
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .name("stop")
                .unstarted(
                    () -> {
                      stop();
                      stopped.countDown();
                    }));
    logger().info("Signalbox is ready at {}", address());
    try {
      stopped.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return Host.FINE;
  }

  /** Requests under way are answered first; the database is the last to close. */
  void stop() {
    logger().info("Signalbox is stopping");
    context.close();
  }

  // Not a field: the format is chosen before the first line is logged.
  private static Logger logger() {
    return LoggerFactory.getLogger(Serving.class);
  }
}
