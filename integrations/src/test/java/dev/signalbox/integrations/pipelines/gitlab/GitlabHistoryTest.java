package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.pipelines.HistoryContract;
import dev.signalbox.integrations.pipelines.PipelinesStage;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class GitlabHistoryTest extends HistoryContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected PipelinesStage stage() {
    return new GitlabStage(mock);
  }
}
