package dev.signalbox.integrations.calls.http;

/** How one exchange ended. */
sealed interface Sent {
  record Answered(Answer answer) implements Sent {}

  /** The neighbour cannot have seen any of it. */
  record NeverLeft(String why) implements Sent {}

  /**
   * Cut short.
   *
   * @param again whether it may be sent once more, if it is a look
   */
  record Cut(String why, boolean again) implements Sent {}

  record Late(String why) implements Sent {}

  /** There was an answer, but none that we can take. */
  record Unfit(String why) implements Sent {}
}
