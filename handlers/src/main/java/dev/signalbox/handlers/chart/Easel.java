package dev.signalbox.handlers.chart;

import dev.signalbox.integrations.chat.Image;
import jakarta.inject.Singleton;
import java.awt.AWTError;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws, and says so where it cannot: a report without its picture is still a report. */
@Singleton
public final class Easel {
  private static final Logger LOG = LoggerFactory.getLogger(Easel.class);
  private static final Chart TRIAL =
      new Chart("Trial", List.of(new Chart.Panel("A bar", List.of(new Chart.Bar("one", 1, 1)))));

  private final Painter painter;

  public Easel(Painter painter) {
    this.painter = painter;
  }

  public Drawn draw(Chart chart) {
    try {
      return new Drawn.Picture(Image.of(painter.paint(chart)));
    } catch (RuntimeException | LinkageError | InternalError | AWTError unable) {
      // Without a font the toolkit breaks in one of these ways, the second time in another.
      LOG.warn("drawing '{}'", chart.title(), unable);
      return new Drawn.Unable(rootOf(unable));
    }
  }

  /** Whether it could. */
  public Drawn tryOut() {
    return draw(TRIAL);
  }

  private static String rootOf(Throwable trouble) {
    Throwable root = trouble;
    for (Throwable next = root; next != null; next = next.getCause()) {
      root = next;
    }
    return "%s: %s".formatted(root.getClass().getSimpleName(), root.getMessage());
  }
}
