package dev.signalbox.bot.sandbox.workspace;

import dev.signalbox.bot.sandbox.json.Json;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who is looking right now. What happens is told to them as it happens; the rest they load. */
@Singleton
public final class Live {
  private final List<Window> windows = new CopyOnWriteArrayList<>();

  /** One open page. */
  public record Window(String id, String person, Consumer<Json> hears) {}

  public void open(Window window) {
    windows.add(window);
  }

  public void close(Window window) {
    windows.remove(window);
  }

  public boolean isOpen(String windowId) {
    return windows.stream().anyMatch(window -> window.id().equals(windowId));
  }

  public void tell(String person, Json happened) {
    windows.stream()
        .filter(window -> window.person().equals(person))
        .forEach(window -> window.hears().accept(happened));
  }

  public void tellAll(Json happened) {
    windows.forEach(window -> window.hears().accept(happened));
  }
}
