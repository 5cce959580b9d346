package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.pipelines.JobsContract;
import dev.signalbox.integrations.pipelines.PipelinesStage;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class GitlabJobsTest extends JobsContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected PipelinesStage stage() {
    return new GitlabStage(mock);
  }
}
