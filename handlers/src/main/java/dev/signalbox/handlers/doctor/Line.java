package dev.signalbox.handlers.doctor;

/** The socket over which Slack speaks to us, where we use one. */
@FunctionalInterface
public interface Line {
  State state();

  enum State {
    /** Slack comes to an address of ours instead. */
    NOT_USED,
    OPEN,
    SHUT
  }
}
