package dev.signalbox.integrations.dns;

/** Whether a change has reached all who answer for the zone. */
public enum Spread {
  PENDING,
  IN_SYNC
}
