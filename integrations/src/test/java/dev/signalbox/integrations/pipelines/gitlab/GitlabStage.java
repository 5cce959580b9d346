package dev.signalbox.integrations.pipelines.gitlab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.http.TestHttp;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Admission;
import dev.signalbox.integrations.pipelines.Builds;
import dev.signalbox.integrations.pipelines.Deployments;
import dev.signalbox.integrations.pipelines.History;
import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.pipelines.Mirror;
import dev.signalbox.integrations.pipelines.Mirrors;
import dev.signalbox.integrations.pipelines.Pipelines;
import dev.signalbox.integrations.pipelines.PipelinesStage;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Runners;
import dev.signalbox.integrations.pipelines.Seed;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.Variables;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The clients against a server that answers as GitLab would. */
final class GitlabStage implements PipelinesStage {
  final TestHttp kit = new TestHttp();
  final MockGitlab gitlab = new MockGitlab();
  private final MockNeighbour mock;
  private final Project project;
  private final Gitlab client = new Gitlab(kit.http());

  GitlabStage(MockNeighbour mock) {
    this.mock = mock;
    this.project =
        new Project(
            new Connection.Gitlab(mock.reach("/api/v4"), Optional.of("ops-bot"), Optional.empty()),
            Builds.PATH);
    gitlab.answersAt(mock.server());
  }

  @Override
  public Project project() {
    return project;
  }

  @Override
  public Pipelines pipelines() {
    return new GitlabPipelines(client);
  }

  @Override
  public Jobs jobs() {
    return new GitlabJobs(client);
  }

  @Override
  public History history() {
    return new GitlabHistory(client);
  }

  @Override
  public Variables variables() {
    return new GitlabVariables(client);
  }

  @Override
  public Deployments deployments() {
    return new GitlabDeployments(client);
  }

  @Override
  public Mirrors mirrors() {
    return new GitlabMirrors(client);
  }

  @Override
  public Runners runners() {
    return new GitlabRunners(client);
  }

  @Override
  public Admission admission() {
    return new GitlabAdmission(client);
  }

  @Override
  public long begins(String ref, List<Seed> jobs) {
    return gitlab.builds.begins(ref, jobs);
  }

  @Override
  public void somebodyPlays(long job) {
    assertThat(gitlab.builds.play(job, "a-person")).isPresent();
  }

  @Override
  public int goings(String name) {
    return gitlab.builds.goings(name);
  }

  @Override
  public void prints(long job, String text) {
    gitlab.builds.traces.put(job, text);
  }

  @Override
  public void keeps(Variable variable) {
    gitlab.variables.kept.add(variable);
  }

  @Override
  public List<Variable> kept() {
    return List.copyOf(gitlab.variables.kept);
  }

  @Override
  public void copies(Mirror mirror) {
    gitlab.mirror.set(
        Optional.of(
            JsonObject.empty()
                .with("id", 9)
                .with("enabled", true)
                .with("url", "https://user:token@github.com/gigascience/gigadb-website.git")
                .with("update_status", word(mirror.state()))
                .orNull("last_successful_update_at", mirror.upToDate().map(Instant::toString))
                .orNull("last_error", mirror.complaint())));
  }

  private static String word(Mirror.State state) {
    return switch (state) {
      case UPDATING -> "started";
      case AT_REST -> "finished";
      case STUCK -> "failed";
    };
  }

  @Override
  public void offers(String runner, String tag, boolean online) {
    gitlab.runners.add(
        JsonObject.empty()
            .with("id", gitlab.runners.size() + 1)
            .with("description", runner)
            .with("paused", false)
            .with("status", online ? "online" : "offline")
            .with("tag", Json.text(tag))
            .tree());
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
      case SECOND_PAGE_MISSING -> gitlab.losesTheSecondPage.set(true);
      case UNANSWERED_AND_DONE -> gitlab.keepsQuietAfterActing.set(true);
      case UNANSWERED_AND_NOT_DONE -> {
        mock.badDays().unansweredAndNotDone(request().withMethod("POST"));
        mock.badDays().unansweredAndNotDone(request().withMethod("PUT"));
      }
    }
    return Optional.empty();
  }

  @Override
  public void timePasses() {
    gitlab.builds.timePasses();
    gitlab.mirror.updateAndGet(it -> it.map(is -> is.with("update_status", "finished")));
  }

  @Override
  public void close() {
    kit.close();
  }
}
