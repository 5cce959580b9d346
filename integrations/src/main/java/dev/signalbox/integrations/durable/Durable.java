package dev.signalbox.integrations.durable;

import java.time.Instant;

/** Staging of work. Who stages knows the kind's name alone, never the code behind it. */
public interface Durable {

  /**
   * Inside the caller's transaction: the work exists when that commits, and begins at once if due.
   * False when the same work is already there; then nothing has changed.
   */
  boolean stage(KindName kind, String key, Instant at);

  /** Waiting work becomes due, after the caller's commit. It may be told twice, or be running. */
  void wake(KindName kind, String key);

  /**
   * Inside the caller's transaction: what waits under this key, or under one that goes on from it
   * with a mark, is due no later than now. One that is running looks once more.
   */
  void hasten(KindName kind, String key, Instant now);

  /** Inside the caller's transaction; work that is running ends as it would have. */
  void withdraw(KindName kind, String key);
}
