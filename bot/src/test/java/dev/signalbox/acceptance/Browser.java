package dev.signalbox.acceptance;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium, headless. Where it is missing a test skips and says so; in CI it fails. */
final class Browser {
  private static final File DRIVER = new File("/usr/bin/chromedriver");
  private static final File CHROMIUM = new File("/usr/bin/chromium");

  private Browser() {}

  static ChromeDriver open(Path profile) {
    mustBeInstalled();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1400,900",
        "--user-data-dir=" + profile);
    var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
    return new ChromeDriver(service, options);
  }

  private static void mustBeInstalled() {
    boolean installed = DRIVER.canExecute() && CHROMIUM.canExecute();
    if ("required".equals(System.getenv("SIGNALBOX_PEERS"))) {
      Assertions.assertTrue(installed, "CI installs chromium and chromedriver; they are missing");
    }
    if (!installed) {
      System.out.println("SKIPPED: no chromium and chromedriver here, so no browser was opened");
    }
    Assumptions.assumeTrue(installed, "no chromium and chromedriver under /usr/bin");
  }
}
