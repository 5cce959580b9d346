package dev.signalbox.acceptance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The sandbox's page in a real browser, as one person after the other sits before it. */
record Screen(ChromeDriver browser, RunningBot bot) {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  void visit(String person) {
    visit(person, "C0OPS");
  }

  void visit(String person, String channel) {
    browser.get(bot.at("/sandbox?as=%s&channel=%s".formatted(person, channel)).toString());
    waiting().until(ExpectedConditions.elementToBeClickable(By.id("say")));
  }

  /** A channel, a direct talk or the bot's own page, by its name on the left. */
  void enter(String room) {
    By entry = By.xpath("//*[@id='rail']//li/*[contains(normalize-space(), '%s')]".formatted(room));
    waiting().until(ExpectedConditions.elementToBeClickable(entry)).click();
  }

  void type(String text) {
    browser.findElement(By.id("say")).sendKeys(text, Keys.ENTER);
  }

  void see(String text) {
    waiting().until(ExpectedConditions.textToBePresentInElementLocated(By.id("posts"), text));
  }

  /** On the bot's own host. */
  String leadsTo(String link) {
    By there = By.partialLinkText(link);
    WebElement one = waiting().until(ExpectedConditions.presenceOfElementLocated(there));
    return URI.create(one.getAttribute("href")).getPath();
  }

  /** The newest button of that name, and so the dialog's once it has opened. */
  void press(String label) {
    By buttons = By.xpath("//button[normalize-space()=\"%s\"]".formatted(label));
    waiting().until(ExpectedConditions.presenceOfElementLocated(buttons));
    browser.findElements(buttons).getLast().click();
  }

  /** And says that it is meant. */
  void confirm(String label) {
    press(label);
    By sure = By.cssSelector("dialog.confirm .primary, dialog.confirm .danger");
    waiting().until(ExpectedConditions.elementToBeClickable(sure)).click();
    waiting().until(ExpectedConditions.invisibilityOfElementLocated(sure));
  }

  WebElement field(String name) {
    By place = By.cssSelector("#sheet [data-block='%s']".formatted(name));
    return waiting().until(ExpectedConditions.visibilityOfElementLocated(place));
  }

  /** What the form says has to be typed there. */
  String askedFor(String pattern) {
    By sheet = By.id("sheet");
    Pattern wanted = Pattern.compile(pattern);
    waiting().until(ExpectedConditions.textMatches(sheet, wanted));
    return wanted
        .matcher(browser.findElement(sheet).getText())
        .results()
        .findFirst()
        .orElseThrow()
        .group();
  }

  void fill(String field, String value) {
    field(field).sendKeys(value);
  }

  /** It is sent at once, and named when it has come. */
  void give(String field, Path file) {
    fill(field, file.toAbsolutePath().toString());
    waiting()
        .until(
            ExpectedConditions.textToBePresentInElementLocated(
                By.cssSelector("#sheet .file small"), file.getFileName().toString()));
  }

  void submit() {
    waiting().until(ExpectedConditions.elementToBeClickable(By.id("submit"))).click();
    waiting().until(ExpectedConditions.invisibilityOfElementLocated(By.id("submit")));
  }

  WebDriverWait waiting() {
    return new WebDriverWait(browser, PATIENCE);
  }

  void picture(String name) throws IOException {
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }
}
