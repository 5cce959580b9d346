package dev.signalbox.bot.sandbox.workspace;

import dev.signalbox.bot.sandbox.json.Json;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Each person's App Home, as the bot last published it. */
@Singleton
public final class Homes {
  private final Live live;
  private final ViewMaker maker;
  private final Map<String, Json> homes = new HashMap<>();

  Homes(Live live, ViewMaker maker) {
    this.live = live;
    this.maker = maker;
  }

  public synchronized Json publish(String person, Json given) {
    Json view = maker.home(given);
    homes.put(person, view);
    live.tell(person, Json.empty().with("type", "home").with("view", view));
    return view;
  }

  public synchronized Optional<Json> of(String person) {
    return Optional.ofNullable(homes.get(person));
  }

  public synchronized Optional<String> owner(String viewId) {
    return homes.entrySet().stream()
        .filter(entry -> entry.getValue().text("id", "").equals(viewId))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
