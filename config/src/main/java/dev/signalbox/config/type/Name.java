package dev.signalbox.config.type;

import java.util.Locale;

/** Types whose values are names that the estate's file, or people.yml, must know. */
public enum Name implements Type {
  ENVIRONMENT,
  SCHEDULE,
  COMMAND,
  SUITE,
  TEST,
  ANNOUNCEMENT,
  JOB,
  REQUEST,
  BRANCH,
  ZONE,
  BUCKET,
  CHAIN,
  SECRET,
  INTERLOCK,
  RUNBOOK,
  GROUP,
  CHANNEL;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean ofPeople() {
    return this == GROUP || this == CHANNEL;
  }
}
