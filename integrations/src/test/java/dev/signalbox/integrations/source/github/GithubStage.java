package dev.signalbox.integrations.source.github;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.source.Host;
import dev.signalbox.integrations.source.MockStage;
import dev.signalbox.integrations.source.Repository;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.util.Optional;

/** The client against a server that answers as GitHub would. */
final class GithubStage extends MockStage {
  private final Repository repository;

  GithubStage(MockNeighbour mock) {
    super(mock);
    repository = new Repository(new Connection.Github(mock.reach("")), REPOSITORY);
    new MockGithub(forge).answersAt(mock.server());
  }

  @Override
  protected Host host() {
    return new GithubHost(kit.http());
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
    forge.losesTheSecondPage.set(true);
    return Optional.empty();
  }

  @Override
  protected String method() {
    return "PUT";
  }
}
