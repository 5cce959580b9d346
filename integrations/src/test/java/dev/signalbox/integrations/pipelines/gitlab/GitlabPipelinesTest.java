package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.pipelines.PipelinesContract;
import dev.signalbox.integrations.pipelines.PipelinesStage;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class GitlabPipelinesTest extends PipelinesContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected PipelinesStage stage() {
    return new GitlabStage(mock);
  }
}
