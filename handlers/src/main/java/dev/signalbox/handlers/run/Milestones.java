package dev.signalbox.handlers.run;

/**
 * Told of every line that a step has behind it; whoever wants to see a crash there can cause one.
 */
@FunctionalInterface
public interface Milestones {
  void passed(Line line, String step);
}
