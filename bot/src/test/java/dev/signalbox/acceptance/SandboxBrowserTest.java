package dev.signalbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;

/** What a newcomer does in the first minute, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxBrowserTest {
  private static final String ROW = "gigadb-website · ap-east-1 · production · v4.3.4";

  private ChromeDriver browser;
  private RunningBot bot;
  private Screen screen;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException, InterruptedException {
    browser = Browser.open(folder.resolve("profile"));
    bot = RunningBot.sandbox(Files.createDirectories(folder.resolve("bot")));
    screen = new Screen(browser, bot);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
    if (bot != null) {
      bot.close();
    }
  }

  @Test
  void two_people_look_build_a_command_and_see_the_same_after_a_reload() throws IOException {
    screen.visit("U0OPS1");
    screen.type("/ops status gigadb");
    screen.see(ROW);
    screen.picture("status");

    browser.switchTo().newWindow(WindowType.WINDOW);
    screen.visit("U0OPS2");
    screen.type("/ops");
    browser.manage().timeouts().implicitlyWait(Duration.ZERO);
    new Select(screen.field("which")).selectByValue("gigadb/release");
    screen.fill("release", "v4.3.5");
    screen.picture("form");
    screen.submit();
    screen.see("Release v4.3.5 on GigaDB, standby first, then swap");
    screen.picture("plan");

    browser.navigate().refresh();
    screen.see("Release v4.3.5 on GigaDB, standby first, then swap");
    assertThat(browser.getPageSource()).doesNotContain("not shown here");
  }

  @Test
  void a_run_asks_and_goes_on_as_another_person_answers_and_programs_read_how_it_went()
      throws IOException {
    screen.visit("U0OPS1");
    beginPractice();
    screen.see("May the practice of ada go on?");
    screen.visit("U0OPS2");
    screen.confirm("Approve");
    screen.see("Look out of the window, too?");
    screen.confirm("Skip");
    screen.see("ended");
    screen.picture("practice");

    screen.type("/ops runs");
    screen.see("ended with choice.skip");
    assertThat(bot.read("/api/runs?estate=gigadb&limit=1"))
        .contains("\"runbook\":\"practice\",\"state\":\"DONE\",\"outcome\":\"choice.skip\"")
        .contains("{\"id\":\"permission\",\"do\":\"approval.ask\",\"state\":\"DONE\",\"try\":1}")
        .contains("{\"id\":\"window\",\"do\":\"task.ask\",\"state\":\"NOT_TAKEN\",\"try\":1}");
    assertThat(bot.read("/api/runs/none")).contains("there is none");
    assertThat(bot.read("/api/estates/gigadb"))
        .contains("\"live\":{\"truth\":\"AGREED\",\"roles\":{\"production\":");
    assertThat(bot.read("/api/ledger?after=1")).startsWith("[{\"seq\":2,").contains("ASK_ANSWERED");
  }

  private void beginPractice() {
    screen.type("/ops practice gigadb");
    screen.see("Wanted: the word of");
    screen.confirm("Confirm");
  }
}
