package dev.signalbox.handlers.command;

/** The one counter that everything from Slack comes to. It answers at once and waits for nobody. */
public interface FrontDesk {
  Answer answer(Asked asked);

  /**
   * What the answer has to know of Slack. It may wait for a second or two: never in a transaction.
   */
  void prepare(Asked asked);
}
