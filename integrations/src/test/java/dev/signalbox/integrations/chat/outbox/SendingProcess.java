package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.SlackConnection;
import dev.signalbox.integrations.durable.DurableEngine;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The outbox with its engine and its client in a process of its own, so that it can be killed. */
final class SendingProcess {
  static final String NO_LETTER = "-";

  /** Several, as in life, and so that one second between posts to a channel costs no round. */
  private static final int CHANNELS = 5;

  private SendingProcess() {}

  /** As the bot completes it: see its DatabaseUrl. */
  static String url(Path folder) {
    return "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;RETENTION_TIME=0;DB_CLOSE_ON_EXIT=FALSE"
        .formatted(folder.resolve("letters"));
  }

  public static void main(String[] told) throws IOException {
    try (ApplicationContext bot = start(told[0], URI.create(told[1]))) {
      bot.getBean(DurableEngine.class).start();
      if (!told[2].equals(NO_LETTER)) {
        put(bot, told[2]);
      }
      untilItMayLeave();
      untilNothingWaits(bot.getBean(LetterRows.class));
    }
  }

  private static ApplicationContext start(String url, URI api) {
    Map<String, Object> properties =
        Map.of(
            "datasources.default.url", url,
            "datasources.default.username", "sa",
            "datasources.default.password", "",
            "datasources.default.driver-class-name", "org.h2.Driver",
            "datasources.default.dialect", "POSTGRES",
            "flyway.datasources.default.enabled", true,
            "flyway.datasources.default.locations", "classpath:db/migration");
    var slack = new SlackConnection(api, Optional.of("xoxb-planted"));
    return ApplicationContext.builder()
        .deduceEnvironment(false)
        .properties(properties)
        .singletons(Clock.systemUTC(), slack, new SimpleMeterRegistry())
        .start();
  }

  private static void put(ApplicationContext bot, String number) {
    var channel = new ChannelId("C0OPS" + Integer.parseInt(number) % CHANNELS);
    var letter = Desk.letter("card-" + number, Letter.Worth.CARD, channel, "card " + number);
    TransactionOperations<?> transactions = bot.getBean(TransactionOperations.class);
    transactions.executeWrite(
        _ -> {
          bot.getBean(Letters.class).put(letter);
          return true;
        });
  }

  /** The end of its input: the parent allows it, or is gone and must not be outlived. */
  private static void untilItMayLeave() throws IOException {
    System.in.readAllBytes();
  }

  private static void untilNothingWaits(LetterRows rows) {
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (rows.next().isPresent() && System.nanoTime() < end) {
      CompletableFuture.runAsync(
              () -> {}, CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS))
          .join();
    }
  }
}
