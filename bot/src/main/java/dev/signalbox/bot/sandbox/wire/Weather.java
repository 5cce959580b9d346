package dev.signalbox.bot.sandbox.wire;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.workspace.Live;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** "Slack is down" and "Slack is slow", switched by a window and gone with it. */
@Singleton
public final class Weather {
  private final Live live;
  private final Map<String, Switches> byWindow = new ConcurrentHashMap<>();

  public record Switches(boolean down, boolean slow) {}

  Weather(Live live) {
    this.live = live;
  }

  public void set(String window, Switches switches) {
    byWindow.put(window, switches);
    live.tellAll(shown());
  }

  public void forget(String window) {
    if (byWindow.remove(window) != null) {
      live.tellAll(shown());
    }
  }

  public boolean isDown() {
    return byWindow.values().stream().anyMatch(Switches::down);
  }

  public boolean isSlow() {
    return byWindow.values().stream().anyMatch(Switches::slow);
  }

  public Json shown() {
    return Json.empty().with("type", "weather").with("down", isDown()).with("slow", isSlow());
  }
}
