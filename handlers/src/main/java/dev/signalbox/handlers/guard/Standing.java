package dev.signalbox.handlers.guard;

/** Whether we know who is asking. Whoever we cannot place may do nothing. */
public sealed interface Standing {
  record Known(Caller caller) implements Standing {}

  /** Nobody: of another team, or in no list. */
  record Stranger() implements Standing {}
}
