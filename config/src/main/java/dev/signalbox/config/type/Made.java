package dev.signalbox.config.type;

import java.util.Locale;

/** Types whose form depends on something else in the step. */
public enum Made implements Type {
  /** Exactly what the named command, suite or announcement declares. */
  VALUES,
  /** Inputs of the runbook that is started. */
  INPUTS,
  /** A form; each field becomes an output. */
  FIELDS,
  /** A text for each end of the run. */
  TEXTS,
  /** What happens at the limit. */
  ON_LIMIT,
  /** Later steps of this file, or {@code rest}. */
  STEPS;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
