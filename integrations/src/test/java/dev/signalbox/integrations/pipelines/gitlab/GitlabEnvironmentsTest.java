package dev.signalbox.integrations.pipelines.gitlab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.TestHttp;
import dev.signalbox.integrations.pipelines.Environments;
import dev.signalbox.integrations.pipelines.EnvironmentsContract;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Standing;
import dev.signalbox.integrations.testing.BadDays;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockserver.mock.action.ExpectationResponseCallback;

final class GitlabEnvironmentsTest extends EnvironmentsContract {
  private static final String PATH = "/api/v4/projects/" + Written.PROJECT + "/environments";

  @RegisterExtension final MockNeighbour mock = new MockNeighbour();
  private final AtomicReference<String> kept = new AtomicReference<>("[]");
  private Optional<GitlabStage> stage = Optional.empty();

  @BeforeEach
  void open() {
    mock.server()
        .when(request().withPath(PATH).withQueryStringParameter("name", "live"))
        .respond((ExpectationResponseCallback) _ -> BadDays.answer(200, kept.get()));
    stage = Optional.of(new GitlabStage(mock));
  }

  @AfterEach
  void close() {
    stage.ifPresent(GitlabStage::close);
  }

  @Override
  protected Environments environments() {
    TestHttp kit = stage.orElseThrow().kit;
    return new GitlabEnvironments(new Gitlab(kit.http()));
  }

  @Override
  protected Project project() {
    return stage.orElseThrow().project();
  }

  @Override
  protected void bring() {
    is("available");
  }

  @Override
  protected void stop() {
    is("stopped");
  }

  private void is(String state) {
    kept.set("[{\"id\":3,\"name\":\"live\",\"state\":\"%s\"}]".formatted(state));
  }

  @Test
  void one_whose_stop_job_runs_is_being_stopped_and_a_word_nobody_knows_is_no_answer() {
    is("stopping");
    assertThat(environments().of(project(), new EnvironmentName("live")))
        .isEqualTo(new Asked.Told<>(Optional.of(Standing.STOPPING)));
    is("asleep");
    assertThat(environments().of(project(), new EnvironmentName("live")))
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it -> assertThat(it.trouble()).returns(Kind.GARBLED, Trouble::kind));
  }
}
