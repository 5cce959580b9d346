package dev.signalbox.handlers.run;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.Sources;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was read lately: most tests begin with the same files, and nothing that is read changes. */
final class Library {
  private static final int SHELF = 16;
  private static final Library ALL = new Library();

  private final Map<Title, Configuration> lately =
      new LinkedHashMap<>(SHELF, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Title, Configuration> eldest) {
          return size() > SHELF;
        }
      };

  private record Title(Sources sources, List<ActionShape> all, List<Boolean> built) {
    Title(Sources sources, Shapes shapes) {
      this(
          sources,
          shapes.all(),
          shapes.all().stream().map(it -> shapes.isBuilt(it.name())).toList());
    }
  }

  static Configuration configuration(Sources sources, Shapes shapes) {
    return ALL.of(sources, shapes);
  }

  private synchronized Configuration of(Sources sources, Shapes shapes) {
    return lately.computeIfAbsent(new Title(sources, shapes), _ -> read(sources, shapes));
  }

  private static Configuration read(Sources sources, Shapes shapes) {
    return switch (Configuration.of(sources, shapes)) {
      case Reading.Good(var configuration) -> configuration;
      case Reading.Bad(var complaints) -> throw new IllegalStateException(complaints.toString());
    };
  }
}
