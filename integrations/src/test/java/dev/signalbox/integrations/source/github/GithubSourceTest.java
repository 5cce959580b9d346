package dev.signalbox.integrations.source.github;

import dev.signalbox.integrations.source.SourceContract;
import dev.signalbox.integrations.source.SourceStage;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.extension.RegisterExtension;

final class GithubSourceTest extends SourceContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected SourceStage stage() {
    return new GithubStage(mock);
  }
}
