package dev.signalbox.integrations.source;

import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.calls.http.TestHttp;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.util.Optional;

/** A client against a server of this machine that answers as another one would. */
public abstract class MockStage implements SourceStage {
  protected final TestHttp kit = new TestHttp();
  protected final Forge forge = new Forge();
  protected final MockNeighbour mock;

  protected MockStage(MockNeighbour mock) {
    this.mock = mock;
  }

  protected abstract Host host();

  /** Only one of them is asked. */
  @Override
  public Repositories repositories() {
    return new HostedRepositories(host(), host());
  }

  @Override
  public void keeps(String branch, String path, String text) {
    forge.keep(branch, path, text);
  }

  @Override
  public Optional<String> kept(String branch, String path) {
    return forge.kept(branch, path).map(Forge.Kept::text);
  }

  @Override
  public void released(Tag tag, Changes since) {
    forge.release(tag, since);
  }

  @Override
  public Optional<String> message() {
    return forge.message();
  }

  @Override
  public int proposals() {
    return forge.pulls().size();
  }

  @Override
  public Optional<String> isOvertaken(String path, String text) {
    forge.overtakes(() -> forge.keep("develop", path, text));
    return Optional.empty();
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    switch (day) {
      case TOO_MANY_CALLS -> mock.badDays().tooMany(30);
      case BROKEN_ONCE -> mock.badDays().broken(1);
      case CUT_CONNECTION -> mock.badDays().cut(1);
      case HALF_A_BODY -> mock.badDays().halfABody(2);
      case SLOW_BODY -> mock.badDays().slowBody();
      case WRONG_JSON -> mock.badDays().nonsense();
      case EXPIRED_KEY -> mock.badDays().keyExpired();
      case SECOND_PAGE_MISSING -> {
        return losesTheSecondPage();
      }
      case UNANSWERED_AND_DONE -> forge.keepsQuietAfterActing.set(true);
      case UNANSWERED_AND_NOT_DONE ->
          mock.badDays().unansweredAndNotDone(request().withMethod(method()));
    }
    return Optional.empty();
  }

  protected abstract Optional<String> losesTheSecondPage();

  /** How a file is written there. */
  protected abstract String method();

  @Override
  public void close() {
    kit.close();
  }
}
