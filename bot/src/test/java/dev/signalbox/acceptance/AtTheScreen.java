package dev.signalbox.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.chrome.ChromeDriver;

/** People before a real browser, and a bot of their own; the pictures stay beside the reports. */
abstract class AtTheScreen {
  private ChromeDriver browser;
  RunningBot bot;
  Screen screen;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException, InterruptedException {
    browser = Browser.open(folder.resolve("profile"));
    bot =
        RunningBot.told(
            Map.of("SIGNALBOX_SANDBOX_SPEED", "50"),
            Files.createDirectories(folder.resolve("bot")));
    screen = new Screen(browser, bot);
  }

  /** The last picture tells what was to be seen when something was missing. */
  @AfterEach
  void close(TestInfo test) throws IOException {
    if (screen != null) {
      screen.picture("last-of-" + test.getTestMethod().orElseThrow().getName());
    }
    if (browser != null) {
      browser.quit();
    }
    if (bot != null) {
      bot.close();
    }
  }
}
