package dev.signalbox.handlers.run;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.lineage.Lineage;
import dev.signalbox.handlers.plan.Order;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** A run starts another: both are written down, or neither, and only while it is wanted itself. */
@Singleton
class Begetting {
  private final RunRows runs;
  private final Lineage lineage;
  private final Starting starting;

  Begetting(RunRows runs, Lineage lineage, Starting starting) {
    this.runs = runs;
    this.lineage = lineage;
    this.starting = starting;
  }

  enum Begot {
    STARTED,
    /** Somebody was quicker to end the one that would start it. */
    UNWANTED,
    /** Another run is called so already. */
    NAME_TAKEN
  }

  @Transactional
  Begot start(Token token, Order order) {
    if (runs.stays(token.run()) == 0) {
      return Begot.UNWANTED;
    }
    RunId child = RunId.of(token.value());
    if (lineage.of(token.run(), token.step(), token.tries()).isPresent()) {
      return Begot.STARTED;
    }
    if (runs.findById(child.value()).isPresent()) {
      return Begot.NAME_TAKEN;
    }
    if (lineage.bear(token.run(), token.step(), token.tries(), child.value())) {
      starting.start(child, order, requester(runs.findById(token.run()).orElseThrow()));
    }
    return Begot.STARTED;
  }

  /** Who wants the one wants the other. */
  private static RunView.Requester requester(RunRow parent) {
    return new RunView.Requester(
        parent.requester(), new UserId(parent.requesterId()), new ChannelId(parent.channel()));
  }
}
