package dev.signalbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.starter.Starter;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A production bot is told to stop while it answers somebody. */
class GracefulStopTest {
  /** What a shell calls death by signal 15, after which the JVM still did its work. */
  private static final int TERMINATED = 143;

  private static final String ID = "\"request\"";

  @Test
  void a_request_under_way_is_answered_and_every_line_of_the_log_is_json(@TempDir Path folder)
      throws Exception {
    CountDownLatch mayAnswer = new CountDownLatch(1);
    try (var slack = new RecordingSlack();
        var bot = RunningBot.told(production(slack, folder.resolve("config")), folder);
        var people = new SlackSide(bot.at("/"), Planted.SIGNING, slack.address())) {
      CompletableFuture<Void> asked = slack.holds("views.open", mayAnswer);
      slack.refuseOnce("trigger_id", "trigger_expired");
      var answer = CompletableFuture.supplyAsync(() -> people.command(""));
      asked.orTimeout(1, TimeUnit.MINUTES).join();
      bot.stopsSoon();
      mayAnswer.countDown();
      assertThat(answer.join().statusCode()).isEqualTo(200);
      assertThat(answer.join().body()).contains("did not let me open the form");
      assertThat(bot.exit()).isEqualTo(TERMINATED);
      assertThat(lines(bot)).isNotEmpty().doesNotContain(Optional.empty());
      assertThat(bot.log()).anyMatch(line -> line.contains("views.open") && line.contains(ID));
    }
  }

  private static List<Optional<JsonNode>> lines(RunningBot bot) throws IOException {
    return bot.log().stream().map(Json::read).toList();
  }

  private static Map<String, String> production(RecordingSlack slack, Path configuration) {
    assertThat(Starter.write(configuration)).isInstanceOf(Starter.Result.Written.class);
    return Map.of(
        "SIGNALBOX_ENV",
        "production",
        "SIGNALBOX_HOST",
        "127.0.0.1",
        "SIGNALBOX_CONFIG",
        configuration.toString(),
        "SLACK_API_URL",
        slack.address() + "/api/",
        "SLACK_SIGNING_SECRET",
        Planted.SIGNING,
        "SLACK_BOT_TOKEN",
        Planted.BOT_TOKEN,
        "SIGNALBOX_API_TOKEN",
        Planted.API_TOKEN);
  }
}
