package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.source.ProposalContract;
import dev.signalbox.integrations.source.SourceStage;

final class WorldProposalTest extends ProposalContract {
  @Override
  protected SourceStage stage() {
    return new WorldSourceStage();
  }
}
