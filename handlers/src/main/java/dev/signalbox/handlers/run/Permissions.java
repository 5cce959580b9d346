package dev.signalbox.handlers.run;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.plan.Demand;
import dev.signalbox.handlers.plan.Grounds;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What people are asked and have said, as the engine handles any step that asks. */
public interface Permissions {
  /** With the word {@code one}, one person of any of the groups is enough. */
  String QUORUM = "quorum";

  /** How an ask ends when people say yes; whatever else it may end with is a no. */
  Set<String> YES = Set.of("approved", "confirmed");

  /**
   * A yes that was given.
   *
   * @param grounds what it is a yes to; empty for the plan's own, which the run keeps
   * @param still whether who gave it may still give it
   */
  record Yes(Optional<Grounds> grounds, Instant at, Still still) {}

  /** What became of those who gave a yes. */
  enum Still {
    COUNTS,
    /** One of them has left the group. */
    LEFT,
    /** Slack keeps the group, and does not say now who is in it. */
    UNTOLD
  }

  Deed.Entered ask(Demand demand, Deed.Words words);

  /** The newest yes that was asked for under this name. */
  Optional<Yes> yes(String run, String step);
}
