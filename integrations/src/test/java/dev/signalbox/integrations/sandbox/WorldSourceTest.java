package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.source.SourceContract;
import dev.signalbox.integrations.source.SourceStage;

final class WorldSourceTest extends SourceContract {
  @Override
  protected SourceStage stage() {
    return new WorldSourceStage();
  }
}
