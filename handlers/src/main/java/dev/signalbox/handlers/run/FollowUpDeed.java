package dev.signalbox.handlers.run;

import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/**
 * {@code followup.add}: its groups are the runbook's own words, so its shape is the catalogue's.
 */
@Factory
final class FollowUpDeed {
  static final String NAME = "followup.add";

  private final Provider<FollowUps> followUps;

  FollowUpDeed(Provider<FollowUps> followUps) {
    this.followUps = followUps;
  }

  @Singleton
  Deed followUp() {
    ActionShape shape = Shapes.planned().find(NAME).orElseThrow();
    return Deed.worded(shape, words -> new FollowUpEntry(words, followUps));
  }
}
