package dev.signalbox.handlers.run;

/**
 * What the world has to tell about a step that is not over.
 *
 * @param journal what is written down of it
 * @param world what was found
 */
public record Difference(RunId run, String estate, String step, StepState journal, String world) {
  public String sentence() {
    return "%s %s: %s by the journal, %s".formatted(run, step, journal, world);
  }
}
