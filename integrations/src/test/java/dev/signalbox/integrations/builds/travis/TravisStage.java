package dev.signalbox.integrations.builds.travis;

import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.builds.Builds;
import dev.signalbox.integrations.builds.BuildsStage;
import dev.signalbox.integrations.builds.HookKeys;
import dev.signalbox.integrations.builds.Requests;
import dev.signalbox.integrations.builds.Stage;
import dev.signalbox.integrations.builds.Standing;
import dev.signalbox.integrations.calls.http.TestHttp;
import dev.signalbox.integrations.identity.Keyholders;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.util.Optional;

/** The clients against a server that answers as Travis would. */
final class TravisStage implements BuildsStage {
  final TestHttp kit = new TestHttp();
  final MockTravis travis = new MockTravis();
  private final MockNeighbour mock;
  private final Connection.Travis on;
  private final Travis client = new Travis(kit.http());

  TravisStage(MockNeighbour mock) {
    this.mock = mock;
    this.on = new Connection.Travis(mock.reach(""), REPOSITORY);
    travis.answersAt(mock.server());
  }

  @Override
  public Connection.Travis on() {
    return on;
  }

  @Override
  public Requests requests() {
    return new TravisRequests(client);
  }

  @Override
  public Builds builds() {
    return new TravisBuilds(client);
  }

  @Override
  public Keyholders keys() {
    return new TravisKeys(client);
  }

  @Override
  public HookKeys hookKeys() {
    return new TravisHookKeys(client);
  }

  @Override
  public String signs(String payload) {
    return travis.signet.sign(payload);
  }

  @Override
  public BuildId pushed(String branch, Stage stage) {
    return new BuildId(travis.shelf.push(branch, stage));
  }

  @Override
  public void rejectsTheNext() {
    travis.shelf.rejectsTheNext.set(true);
  }

  @Override
  public void prints(BuildId build, String text) {
    travis.shelf.printed.put(build.value(), text);
  }

  @Override
  public void lets(Standing standing) {
    travis.standing.set(standing);
  }

  @Override
  public int taken() {
    return travis.shelf.taken();
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
      case SECOND_PAGE_MISSING -> travis.losesTheSecondPage.set(true);
      case UNANSWERED_AND_DONE -> travis.keepsQuietAfterActing.set(true);
      case UNANSWERED_AND_NOT_DONE ->
          mock.badDays().unansweredAndNotDone(request().withMethod("POST"));
    }
    return Optional.empty();
  }

  @Override
  public void judges() {
    travis.shelf.judge();
  }

  @Override
  public void builds(BuildId build) {
    travis.shelf.pass(build.value());
  }

  @Override
  public void close() {
    kit.close();
  }
}
