package dev.signalbox.handlers.install;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.shape.Shapes;
import java.nio.file.Path;
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

  public void replace(Configuration next) {
    current.set(next);
  }
}
