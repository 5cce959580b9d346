package dev.signalbox.handlers.readiness;

import java.time.Instant;

/**
 * Something is wrong with an estate, and a run sees to it.
 *
 * @param number of all incidents of this installation
 */
public record Incident(
    long number, String estate, String run, String say, String openedBy, Instant openedAt) {
  public String title() {
    return "Incident %d: %s".formatted(number, say);
  }

  /** Of the button that says the same. */
  public static final String HERE = "incident.here";

  /** For whoever sees to it. */
  public String hereCommand() {
    return "/ops incident here %d".formatted(number);
  }

  public String command() {
    return "/ops incident close %d".formatted(number);
  }
}
