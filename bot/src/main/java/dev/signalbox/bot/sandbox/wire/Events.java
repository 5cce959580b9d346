package dev.signalbox.bot.sandbox.wire;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.wire.BotLine.Letter;
import dev.signalbox.bot.sandbox.workspace.Stamps;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledFuture;

/** Events: sent again until the bot takes them, three times at most, with Slack's headers. */
@Singleton
final class Events {
  private final BotLine line;
  private final BoxTimes times;
  private final Stamps stamps;
  private final TaskScheduler later;
  private final ExecutorService threads;

  Events(
      BotLine line,
      BoxTimes times,
      Stamps stamps,
      TaskScheduler later,
      @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
    this.line = line;
    this.times = times;
    this.stamps = stamps;
    this.later = later;
    this.threads = threads;
  }

  /** Returns at once: nobody who types waits for an event. */
  void send(Json event) {
    Json envelope = Payloads.event(event, stamps.id("Ev"), stamps.now().getEpochSecond());
    String what = "event " + event.text("type", "");
    threads.execute(() -> attempt(what, envelope.toString(), 0, Map.of()));
  }

  private void attempt(String what, String body, int retry, Map<String, String> headers) {
    String name = retry == 0 ? what : what + " (retry " + retry + ")";
    Delivered outcome = line.deliver(new Letter(name, Letter.JSON, body, headers));
    if (isTaken(outcome) || retry == times.retries().size()) {
      return;
    }
    Duration pause = times.retries().get(retry);
    int next = retry + 1;
    Map<String, String> told =
        Map.of(
            "X-Slack-Retry-Num", Integer.toString(next),
            "X-Slack-Retry-Reason", Delivered.retryReason(outcome));
    ScheduledFuture<?> _ =
        later.schedule(pause, () -> threads.execute(() -> attempt(what, body, next, told)));
  }

  private static boolean isTaken(Delivered outcome) {
    return outcome instanceof Delivered.Answered answer && (answer.isGood() || !answer.mayRetry());
  }
}
