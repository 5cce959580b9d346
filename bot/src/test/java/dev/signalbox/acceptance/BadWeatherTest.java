package dev.signalbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox's two switches, felt by a real bot. */
class BadWeatherTest {
  private static final String SHEET = "What shall be done?";

  /** A cold bot on a busy machine may take longer than Slack waits: not what is asked here. */
  private static final Map<String, String> PATIENT =
      Map.of("SIGNALBOX_SANDBOX_DEADLINE", "60s", "SIGNALBOX_SANDBOX_SLOWNESS", "1s");

  @Test
  void a_form_opens_on_a_slow_slack_and_a_slack_that_is_down_is_told_apart(@TempDir Path folder)
      throws Exception {
    try (var bot = RunningBot.told(PATIENT, folder);
        var page = new SandboxPage(bot)) {
      page.slackIs("down");
      page.types("/ops status gigadb");
      String answered = "gigadb-website · ap-east-1 · production";
      assertThat(page.whenItShows(answered)).as("an answer needs no call").contains(answered);

      page.types("/ops");
      assertThat(page.whenItShows("did not let me open the form"))
          .contains("did not let me open the form")
          .doesNotContain(SHEET);

      page.slackIs("slow");
      page.types("/ops");
      assertThat(page.whenItShows(SHEET)).contains(SHEET);
    }
  }
}
