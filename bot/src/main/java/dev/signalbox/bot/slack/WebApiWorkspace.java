package dev.signalbox.bot.slack;

import dev.signalbox.integrations.chat.SlackApi;
import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.json.JsonObject;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls that are worth nothing after the 3 s in which Slack waits for our reply. */
@Singleton
final class WebApiWorkspace implements Workspace {
  private static final Logger LOG = LoggerFactory.getLogger(WebApiWorkspace.class);
  private static final Duration DEADLINE = Duration.ofMillis(2_500);

  private final SlackApi slack;
  private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

  WebApiWorkspace(SlackApi slack) {
    this.slack = slack;
  }

  @Override
  public boolean call(String method, JsonObject body) {
    try {
      var call = Correlation.carriedOver(() -> slack.call(method, body));
      return CompletableFuture.supplyAsync(call, calls)
          .orTimeout(DEADLINE.toMillis(), TimeUnit.MILLISECONDS)
          .thenApply(called -> wentWell(method, called))
          .join();
    } catch (CompletionException tooLate) {
      LOG.warn("{} took longer than Slack waits for us", method);
      return false;
    }
  }

  private static boolean wentWell(String method, Called called) {
    return switch (called) {
      case Called.Ok _ -> true;
      case Called.Refused(String error) -> told(method, error);
      case Called.Later(Duration after) -> told(method, "not before " + after);
      case Called.Unknown(String trouble) -> told(method, trouble);
    };
  }

  private static boolean told(String method, String why) {
    LOG.warn("{}: {}", method, why);
    return false;
  }

  @PreDestroy
  void hangUp() {
    calls.shutdownNow();
  }
}
