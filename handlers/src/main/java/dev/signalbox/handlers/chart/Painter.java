package dev.signalbox.handlers.chart;

/** Makes a PNG of a chart. It throws whatever a machine without fonts throws. */
@FunctionalInterface
public interface Painter {
  byte[] paint(Chart chart);
}
