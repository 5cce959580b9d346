package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.pipelines.PipelinesStage;
import dev.signalbox.integrations.pipelines.WritesBadDaysContract;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class GitlabWritesBadDaysTest extends WritesBadDaysContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected PipelinesStage stage() {
    return new GitlabStage(mock);
  }
}
