package dev.signalbox.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What the sandbox's page does and sees for U0OPS1, without a browser. */
final class SandboxPage implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final RunningBot bot;
  private final HttpClient http = HttpClient.newHttpClient();

  SandboxPage(RunningBot bot) {
    this.bot = bot;
  }

  /** {@code weather}: down, slow, or anything else for neither. */
  void slackIs(String weather) {
    asked("/sandbox/do/weather", "{\"window\":\"w\",\"%s\":true}".formatted(weather));
  }

  void types(String text) {
    asked("/sandbox/do/say?as=U0OPS1", "{\"room\":\"C0OPS\",\"text\":\"%s\"}".formatted(text));
  }

  /** In the newest open form, so that the plan is shown. */
  void submitsFile(String which, String name, String words) {
    asked(
        "/sandbox/do/submit?as=U0OPS1",
        """
        {"view":"%s","values":{"which":{"which":"%s"},"then":{"then":"plan"},
        "file":{"file":["%s"]},"label":{"label":"pilot"}}}\
        """
            .formatted(last("\"id\":\"(V\\w+)\""), which, attached(name, words)));
  }

  void mentionsWith(String name, String text) {
    asked(
        "/sandbox/do/say?as=U0OPS1",
        "{\"room\":\"C0OPS\",\"text\":\"%s\",\"files\":[\"%s\"]}"
            .formatted(text, attached(name, "anything")));
  }

  private String attached(String name, String words) {
    String stored = asked("/sandbox/do/attach?as=U0OPS1&name=" + name, words);
    return found("\"id\":\"(F\\w+)\"", stored);
  }

  private String last(String pattern) {
    return found(pattern, asked("/sandbox/state?as=U0OPS1", ""));
  }

  private static String found(String pattern, String in) {
    return Pattern.compile(pattern).matcher(in).results().map(it -> it.group(1)).toList().getLast();
  }

  /** What is there when {@code text} is, or after a minute. */
  String whenItShows(String text) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String state = asked("/sandbox/state?as=U0OPS1", "");
    while (!state.contains(text) && System.nanoTime() < end) {
      CompletableFuture.runAsync(
              () -> {}, CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS))
          .join();
      state = asked("/sandbox/state?as=U0OPS1", "");
    }
    return state;
  }

  private String asked(String path, String body) {
    URI address = bot.at(path);
    var request = HttpRequest.newBuilder(address).header("Content-Type", "application/json");
    try {
      return http.send(
              (body.isEmpty() ? request : request.POST(BodyPublishers.ofString(body))).build(),
              BodyHandlers.ofString())
          .body();
    } catch (IOException | InterruptedException trouble) {
      throw new IllegalStateException("asking for " + path, trouble);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
