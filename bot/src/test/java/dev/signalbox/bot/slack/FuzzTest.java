package dev.signalbox.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

/** {@code -Ddoor.fuzz=PT60S} and {@code -Ddoor.seed=…} make it longer, or the same again. */
@ExtendWith(DoorExtension.class)
class FuzzTest {
  private static final List<Integer> EXPECTED = List.of(200, 400, 401, 413);
  private static final List<String> PLANTED =
      List.of(RunningDoor.SIGNING, RunningDoor.BOT_TOKEN, "planted-response-url", "v0=");

  private final RunningDoor door;
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

  FuzzTest(RunningDoor door) {
    this.door = door;
  }

  @BeforeEach
  void listen() {
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stop_listening() {
    root.detachAppender(log);
  }

  @Test
  void whatever_comes_the_bot_still_answers_help() {
    long seed = Long.getLong("door.seed", System.nanoTime());
    System.out.println("door.seed=" + seed);
    Random random = new Random(seed);
    Distortion distortion = new Distortion(random);
    long before = door.rows("slack_receipt");
    long end =
        System.nanoTime() + Duration.parse(System.getProperty("door.fuzz", "PT6S")).toNanos();
    int allowed = 0;
    for (int turn = 0; System.nanoTime() < end; turn++) {
      String body = distortion.of(turn);
      boolean signed = random.nextInt(4) > 0;
      HttpResponse<String> answer = signed ? door.signed(body) : door.sent(body, forged(random));
      assertThat(EXPECTED).as("seed %d, turn %d", seed, turn).contains(answer.statusCode());
      allowed += signed && answer.statusCode() == 200 ? 2 : 0;
    }
    assertThat(door.rows("slack_receipt") - before).isLessThanOrEqualTo(allowed);
    assertThat(door.signed(Payloads.command("help", "after." + seed)).body())
        .contains("heard: help");
    assertThat(log.list).noneMatch(line -> line.getLevel().isGreaterOrEqual(Level.ERROR));
    assertThat(log.list).noneMatch(line -> PLANTED.stream().anyMatch(text(line)::contains));
  }

  private static String text(ILoggingEvent line) {
    return line.getFormattedMessage() + line.getThrowableProxy();
  }

  private Map<String, String> forged(Random random) {
    long now = door.clock().instant().getEpochSecond() + random.nextInt(-400, 400);
    return random.nextBoolean()
        ? Map.of()
        : Map.of(
            "X-Slack-Request-Timestamp",
            Long.toString(now),
            "X-Slack-Signature",
            "v0=" + Long.toHexString(random.nextLong()));
  }
}
