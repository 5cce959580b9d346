package dev.signalbox.handlers.ask;

import dev.signalbox.integrations.durable.Leftovers;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** What was asked and answered goes with the run that asked; what is still to be done stays. */
@Singleton
class OldAsks implements Leftovers {
  private final AskRows asks;
  private final VoteRows votes;

  OldAsks(AskRows asks, VoteRows votes) {
    this.asks = asks;
    this.votes = votes;
  }

  @Override
  public String name() {
    return "asks";
  }

  @Override
  @Transactional
  public int remove(Instant now) {
    int gone = asks.removeOrphans();
    votes.removeOrphans();
    asks.removeOrphanedGroups();
    return gone;
  }
}
