package dev.signalbox.integrations.source.gitlab;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.source.Host;
import dev.signalbox.integrations.source.MockStage;
import dev.signalbox.integrations.source.Repository;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.util.Optional;

/** The client against a server that answers as GitLab would. */
final class GitlabStage extends MockStage {
  private final Repository repository;

  GitlabStage(MockNeighbour mock) {
    super(mock);
    repository =
        new Repository(
            new Connection.Gitlab(mock.reach("/api/v4"), Optional.empty(), Optional.empty()),
            REPOSITORY);
    new MockGitlab(forge).answersAt(mock.server());
  }

  @Override
  protected Host host() {
    return new GitlabHost(kit.http());
  }

  @Override
  public Repository in() {
    return repository;
  }

  @Override
  public void merges(int number) {
    forge.become(number, "merged");
  }

  @Override
  public void closes(int number) {
    forge.become(number, "closed");
  }

  @Override
  protected Optional<String> losesTheSecondPage() {
    return Optional.of("a comparison comes whole there");
  }

  @Override
  protected String method() {
    return "POST";
  }
}
