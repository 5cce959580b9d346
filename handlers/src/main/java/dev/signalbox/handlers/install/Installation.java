package dev.signalbox.handlers.install;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.config.shape.Shapes;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What this bot was started with. Only people change while it runs. */
public final class Installation {
  private final Path folder;
  private final Shapes shapes;
  private final AtomicReference<Configuration> current;

  public Installation(Path folder, Shapes shapes, Configuration first) {
    this.folder = folder;
    this.shapes = shapes;
    this.current = new AtomicReference<>(first);
  }

  public Path folder() {
    return folder;
  }

  public Shapes shapes() {
    return shapes;
  }

  public Configuration current() {
    return current.get();
  }

  /**
   * Where those listen who may start things of that estate; of one that says nothing, in every
   * channel that is listed.
   */
  public List<ChannelId> channels(String estate) {
    Map<ChannelName, ChannelId> listed = current().people().channels();
    return current()
        .estate(estate)
        .flatMap(it -> it.about().may().in())
        .map(
            names ->
                names.stream()
                    .sorted(Comparator.comparing(ChannelName::value))
                    .flatMap(it -> Optional.ofNullable(listed.get(it)).stream())
                    .toList())
        .orElseGet(() -> List.copyOf(listed.values()));
  }

  public void replace(Configuration next) {
    current.set(next);
  }
}
