package dev.signalbox.integrations.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Calls that Slack did not carry out as asked. */
public interface Mishaps {
  /** Since the start of this process. */
  long all();

  /** Those of the last while, the newest first; only so many are remembered. */
  List<Mishap> within(Duration past);

  record Mishap(Instant at, String method, String outcome) {}
}
