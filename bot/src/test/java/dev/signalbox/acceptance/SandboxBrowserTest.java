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
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a newcomer does in the first minute, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxBrowserTest {
  private static final String ROW = "gigadb-website · ap-east-1 · production · v4.3.4";
  private static final Path PICTURES = Path.of("target", "screenshots");

  private ChromeDriver browser;
  private RunningBot bot;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException, InterruptedException {
    browser = Browser.open(folder.resolve("profile"));
    bot = RunningBot.sandbox(Files.createDirectories(folder.resolve("bot")));
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
    visit("U0OPS1");
    type("/ops status gigadb");
    see(ROW);
    picture("status");

    browser.switchTo().newWindow(WindowType.WINDOW);
    visit("U0OPS2");
    type("/ops");
    browser.manage().timeouts().implicitlyWait(Duration.ZERO);
    choose("which", "gigadb/release");
    fill("release", "v4.3.5");
    picture("form");
    waiting().until(ExpectedConditions.elementToBeClickable(By.id("submit"))).click();
    see("Release v4.3.5 on GigaDB, standby first, then swap");
    picture("plan");

    browser.navigate().refresh();
    see("Release v4.3.5 on GigaDB, standby first, then swap");
    assertThat(browser.getPageSource()).doesNotContain("not shown here");
  }

  @Test
  void a_run_asks_and_goes_on_as_another_person_answers_and_programs_read_how_it_went()
      throws IOException {
    visit("U0OPS1");
    beginPractice();
    see("May the practice of ada go on?");
    visit("U0OPS2");
    press("Approve");
    press("Approve");
    see("Look out of the window, too?");
    press("Skip");
    press("Skip");
    see("ended");
    picture("practice");

    type("/ops runs");
    see("ended with choice.skip");
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
    type("/ops practice gigadb");
    see("Wanted: the word of");
    press("Confirm");
    press("Confirm");
  }

  /** The newest button of that name, and so the dialog's once it has opened. */
  private void press(String label) {
    By buttons = By.xpath("//button[normalize-space()='%s']".formatted(label));
    waiting().until(ExpectedConditions.presenceOfElementLocated(buttons));
    browser.findElements(buttons).getLast().click();
  }

  private void visit(String person) {
    browser.get(bot.at("/sandbox?as=" + person + "&channel=C0OPS").toString());
    waiting().until(ExpectedConditions.elementToBeClickable(By.id("say")));
  }

  private void type(String text) {
    browser.findElement(By.id("say")).sendKeys(text, Keys.ENTER);
  }

  private void see(String text) {
    waiting().until(ExpectedConditions.textToBePresentInElementLocated(By.id("posts"), text));
  }

  private void choose(String field, String value) {
    new Select(field(field)).selectByValue(value);
  }

  private void fill(String field, String value) {
    field(field).sendKeys(value);
  }

  private WebElement field(String name) {
    By place = By.cssSelector("#sheet [data-block='%s']".formatted(name));
    return waiting().until(ExpectedConditions.visibilityOfElementLocated(place));
  }

  private WebDriverWait waiting() {
    return new WebDriverWait(browser, Duration.ofSeconds(60));
  }

  private void picture(String name) throws IOException {
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }
}
