package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.pipelines.PipelinesStage;
import dev.signalbox.integrations.pipelines.SurroundingsContract;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class GitlabSurroundingsTest extends SurroundingsContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected PipelinesStage stage() {
    return new GitlabStage(mock);
  }
}
