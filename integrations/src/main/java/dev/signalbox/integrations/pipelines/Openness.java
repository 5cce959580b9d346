package dev.signalbox.integrations.pipelines;

/** For whom a project's pipelines run. */
public enum Openness {
  /** For nobody at all. */
  CLOSED,
  MEMBERS,
  EVERYBODY
}
