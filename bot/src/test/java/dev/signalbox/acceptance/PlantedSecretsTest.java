package dev.signalbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bot that has secrets and is told others: none is in its log, its files or its messages. */
class PlantedSecretsTest {
  /** No secret: found again, or the search would find nothing at all. */
  private static final String HARMLESS = "harmless-marker";

  private static final String HOOK = "/planted-hook";

  @Test
  void no_secret_is_in_the_log_the_database_or_what_slack_was_sent(@TempDir Path folder)
      throws Exception {
    var said = new ArrayList<String>();
    try (var slack = new RecordingSlack()) {
      try (var bot = RunningBot.told(secrets(slack), folder);
          var people = new SlackSide(bot.at("/"), Planted.SIGNING, slack.address() + HOOK)) {
        slack.refuseOnce("D0TALK", "invalid_auth");
        slack.refuseOnce("trigger_id", "token_revoked");
        talk(people, said);
      }
      slack.requests().forEach(request -> said.add(request.readable()));
    }
    assertThat(String.join("\n", said)).contains(HARMLESS);
    assertThat(Planted.in(String.join("\n", said))).isEmpty();
    assertThat(Planted.foundIn(folder.resolve("data"), List.of(HARMLESS))).isNotEmpty();
    assertThat(Planted.foundIn(folder, Planted.all())).isEmpty();
    assertThat(log(folder)).contains("Signalbox is stopping").doesNotContain(HOOK);
  }

  private static Map<String, String> secrets(RecordingSlack slack) {
    return Map.of(
        "SIGNALBOX_ENV", "sandbox",
        "SLACK_API_URL", slack.address() + "/api/",
        "SLACK_SIGNING_SECRET", Planted.SIGNING,
        "SLACK_BOT_TOKEN", Planted.BOT_TOKEN,
        "SLACK_APP_TOKEN", Planted.APP_TOKEN,
        "SIGNALBOX_API_TOKEN", Planted.API_TOKEN);
  }

  private static void talk(SlackSide people, List<String> said) {
    said.add(answer(people.command("plan release gigadb " + HARMLESS)));
    said.add(answer(people.command("doctor")));
    said.add(answer(people.command("")));
    for (String typed : Planted.TYPED.keySet()) {
      said.add(answer(people.command(typed)));
      said.add(answer(people.command("plan release gigadb " + typed)));
      said.add(answer(people.mention("status " + typed)));
      said.add(answer(people.signed("{\"broken\": \"" + typed)));
    }
  }

  private static String answer(HttpResponse<String> answer) {
    return answer.statusCode() + " " + answer.body();
  }

  private static String log(Path folder) throws IOException {
    return Files.readString(folder.resolve("bot.log"));
  }
}
