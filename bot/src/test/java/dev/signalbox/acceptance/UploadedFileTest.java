package dev.signalbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file goes from the page of the sandbox's workspace to the bot, by the ways that Slack has. */
class UploadedFileTest {
  @Test
  void a_form_and_a_mention_bring_it_and_it_is_named_but_not_shown(@TempDir Path folder)
      throws IOException, InterruptedException {
    try (var bot = RunningBot.sandbox(folder);
        var page = new SandboxPage(bot)) {
      page.types("/ops users import gpii");
      page.whenItShows("file_input");
      page.submitsFile("gpii/users-import", "users.json", "[\"planted words\"]");
      assertThat(page.whenItShows("users.json (17 B, ")).contains("please do that yourself");
      page.mentionsWith("users.xlsx", "@signalbox users import gpii");
      assertThat(page.whenItShows("FILE_NOT_TAKEN")).contains("users.xlsx is not called");
      assertThat(String.join("\n", bot.log())).doesNotContain("planted words");
    }
  }
}
