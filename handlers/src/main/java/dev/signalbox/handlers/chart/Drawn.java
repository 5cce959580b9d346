package dev.signalbox.handlers.chart;

import dev.signalbox.integrations.chat.Image;

/** What came of drawing. */
public sealed interface Drawn {
  record Picture(Image image) implements Drawn {}

  /** This machine has nothing to draw letters with, or lacks more than that. */
  record Unable(String why) implements Drawn {}
}
