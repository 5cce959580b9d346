package dev.signalbox.integrations.source.gitlab;

import dev.signalbox.integrations.source.SourceBadDaysContract;
import dev.signalbox.integrations.source.SourceStage;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class GitlabSourceBadDaysTest extends SourceBadDaysContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected SourceStage stage() {
    return new GitlabStage(mock);
  }
}
