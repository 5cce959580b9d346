package dev.signalbox.integrations.testing;

/** What can befall a call, whichever neighbour it is made to. */
public enum BadDay {
  TOO_MANY_CALLS,
  BROKEN_ONCE,
  CUT_CONNECTION,
  HALF_A_BODY,
  SLOW_BODY,
  WRONG_JSON,
  EXPIRED_KEY,
  SECOND_PAGE_MISSING,
  /** No answer came to a write, and it happened. */
  UNANSWERED_AND_DONE,
  /** No answer came to a write, and nothing happened. */
  UNANSWERED_AND_NOT_DONE
}
