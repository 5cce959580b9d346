package dev.signalbox.bot.sandbox.wire;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.workspace.Live;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;

/** What just went over the wire, both ways, the newest fifty, never with a secret in it. */
@Singleton
public final class WireLog {
  private static final int KEPT = 50;
  private static final int SHOWN = 20_000;

  private final Clock clock;
  private final Live live;
  private final Deque<Json> newestFirst = new ArrayDeque<>();

  public enum Way {
    TO_BOT,
    TO_SLACK
  }

  /** A request and its answer; status 0 when none came. */
  public record Exchange(Way way, String what, String sent, int status, String answered) {}

  WireLog(Clock clock, Live live) {
    this.clock = clock;
    this.live = live;
  }

  public void note(Exchange exchange) {
    Json entry =
        Json.empty()
            .with("at", Json.of(clock.millis()))
            .with("way", exchange.way() == Way.TO_BOT ? "to the bot" : "to Slack")
            .with("what", Mask.over(exchange.what()))
            .with("status", Json.of(exchange.status()))
            .with("sent", cut(Mask.over(exchange.sent())))
            .with("answered", cut(Mask.over(exchange.answered())));
    keep(entry);
    live.tellAll(Json.empty().with("type", "wire").with("entry", entry));
  }

  private synchronized void keep(Json entry) {
    newestFirst.addFirst(entry);
    if (newestFirst.size() > KEPT) {
      newestFirst.removeLast();
    }
  }

  public synchronized Json shown() {
    return Json.list(newestFirst.stream().toList());
  }

  private static String cut(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " …";
  }
}
