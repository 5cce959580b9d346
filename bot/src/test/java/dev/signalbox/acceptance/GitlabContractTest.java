package dev.signalbox.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.JobChain;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.pipelines.Admission;
import dev.signalbox.integrations.pipelines.Allowed;
import dev.signalbox.integrations.pipelines.Deployments;
import dev.signalbox.integrations.pipelines.Environments;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.pipelines.Mirrors;
import dev.signalbox.integrations.pipelines.Openness;
import dev.signalbox.integrations.pipelines.Pipelines;
import dev.signalbox.integrations.pipelines.Progress;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Runners;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.Variable.Traits;
import dev.signalbox.integrations.pipelines.VariableName;
import dev.signalbox.integrations.pipelines.Variables;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What our clients really send to GitLab, judged by GitLab's own description. */
class GitlabContractTest {
  private static final String BASE = "/api/v4";
  private static final Allowed ALLOWED =
      Allowed.of(List.of(new JobChain(List.of("build_live", "ld_gigadb"))));

  /** Their description leaves these out. */
  private static final List<String> NOT_DESCRIBED =
      List.of(BASE + "/user", "/mirror/pull", "/runners");

  private static ApplicationContext bot() {
    return ApplicationContext.run(
        Map.of(
            "signalbox.unless-told", "sandbox",
            "signalbox.world", "real",
            "signalbox.db.url", "jdbc:h2:mem:gitlab-contract",
            "keys", "planted",
            "micronaut.server.port", -1));
  }

  private static Project at(URI url) {
    var reach =
        new Reach(
            new ConnectionName("gitlab"),
            url,
            Optional.of(new SecretName("gitlab")),
            Optional.empty(),
            Optional.empty());
    return new Project(
        new Connection.Gitlab(reach, Optional.of("ops-bot"), Optional.empty()),
        "gigascience/upstream/gigadb-website");
  }

  private static Job job(int id, String name) {
    return new Job(
        id,
        name,
        47,
        Progress.WAITS_FOR_HAND,
        Optional.empty(),
        new Job.Outcome(Optional.empty(), Optional.empty(), ""));
  }

  private static void look(ApplicationContext bot, Project project) {
    Pipelines pipelines = bot.getBean(Pipelines.class);
    List<Asked<?>> asked =
        List.of(
            pipelines.of(project, "v4.3.5"),
            pipelines.ofMainBranch(project),
            pipelines.find(project, 47),
            pipelines.jobs(project, 47),
            bot.getBean(Jobs.class).find(project, 7),
            bot.getBean(Jobs.class).underWay(project),
            bot.getBean(Jobs.class).tail(project, 7, 3),
            bot.getBean(Variables.class).find(project, new VariableName("HOME_URL", "live")),
            bot.getBean(Deployments.class).last(project, new EnvironmentName("live")),
            bot.getBean(Environments.class).of(project, new EnvironmentName("live")),
            bot.getBean(Mirrors.class).state(project),
            bot.getBean(Runners.class).actor(project.on()),
            bot.getBean(Runners.class).online(project, "ops-bot"),
            bot.getBean(Admission.class).now(project));
    assertThat(asked).allSatisfy(it -> assertThat(it).isInstanceOf(Asked.Told.class));
  }

  private static void write(ApplicationContext bot, Project project) {
    Variable home =
        new Variable(new VariableName("HOME_URL", "live"), "https://gigadb.org", Traits.PLAIN);
    Variable other =
        new Variable(new VariableName("NEW_ONE", "live"), "https://gigadb.org", Traits.PLAIN);
    List<Ordered<?>> done =
        List.of(
            bot.getBean(Jobs.class).play(project, ALLOWED, job(7, "build_live")),
            bot.getBean(Jobs.class).retry(project, ALLOWED, job(8, "ld_gigadb")),
            bot.getBean(Variables.class).set(project, home),
            bot.getBean(Variables.class).set(project, other),
            bot.getBean(Mirrors.class).pull(project),
            bot.getBean(Admission.class).set(project, Openness.CLOSED));
    assertThat(done).allSatisfy(it -> assertThat(it).isInstanceOf(Ordered.Done.class));
  }

  /** Recorded paths are unpacked; the one with a path in it is packed again, as it was sent. */
  private static RecordingNeighbour.Request asSent(RecordingNeighbour.Request request) {
    return new RecordingNeighbour.Request(
        request.method(),
        URI.create(request.address().toString().replace("%2F", "%252F")),
        request.authorization(),
        request.body());
  }

  @Test
  void every_request_is_as_gitlab_describes_it() throws IOException {
    PublishedContract contract = PublishedContract.named("gitlab.json", BASE);
    try (var neighbour = RecordingNeighbour.replying(GitlabAnswers::to);
        var bot = bot()) {
      Project project = at(neighbour.address(BASE));
      look(bot, project);
      write(bot, project);
      List<RecordingNeighbour.Request> described =
          neighbour.requests().stream()
              .filter(it -> NOT_DESCRIBED.stream().noneMatch(it.path()::endsWith))
              .map(GitlabContractTest::asSent)
              .toList();
      assertThat(described)
          .extracting(RecordingNeighbour.Request::method)
          .contains("GET", "POST", "PUT")
          .hasSize(42);
      assertThat(described.stream().flatMap(it -> contract.complaints(it).stream())).isEmpty();
    }
  }

  @Test
  void a_request_that_gitlab_does_not_describe_is_noticed() throws IOException {
    PublishedContract contract = PublishedContract.named("gitlab.json", BASE);
    var keyless =
        new RecordingNeighbour.Request(
            "POST",
            URI.create("http://127.0.0.1" + BASE + "/projects/1/variables"),
            Optional.of("Bearer x"),
            "{\"value\":\"https://gigadb.org\"}");
    assertThat(contract.complaints(keyless)).isNotEmpty();
    var byPath =
        new RecordingNeighbour.Request(
            "POST",
            URI.create("http://127.0.0.1" + BASE + "/projects/a%252Fb/jobs/7/play"),
            Optional.of("Bearer x"),
            "{}");
    assertThat(contract.complaints(byPath)).isNotEmpty();
  }
}
