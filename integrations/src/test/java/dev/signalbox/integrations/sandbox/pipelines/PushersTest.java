package dev.signalbox.integrations.sandbox.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.EstateName;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.integrations.pipelines.Deployment;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Progress;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Told;
import dev.signalbox.integrations.sandbox.TestWorld;
import dev.signalbox.integrations.testing.HandClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people push climbs, or does not, and what they play goes on by itself. */
class PushersTest {
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);
  private final Server server = new Server(world.world(), world.fate(), clock);
  private final Pushers pushers = new Pushers(world.world(), new Machinery(world.access()), clock);
  private final Estate gpii = gpii();
  private final Project project = Project.only(gpii.topology()).orElseThrow();

  private static Estate gpii() {
    Path config = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    return Configuration.read(config, Shapes.planned()) instanceof Reading.Good(var read)
        ? Optional.ofNullable(read.estates().get(new EstateName("gpii"))).orElseThrow()
        : unreadable();
  }

  private static Estate unreadable() {
    throw new AssertionError("the bundled estates cannot be read");
  }

  @BeforeEach
  void begin() {
    world
        .world()
        .change(
            things -> {
              new FirstProjects(clock).begin(gpii, things);
              return true;
            });
  }

  @AfterEach
  void close() {
    world.close();
  }

  private Progress progress(long pipeline, String job) {
    return Told.of(new WorldPipelines(server).jobs(project, pipeline)).stream()
        .filter(it -> it.name().equals(job))
        .map(Job::progress)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void what_is_pushed_is_the_newest_and_stands_where_it_was_brought() {
    long waits = pushers.push(gpii, Change.small("One"), Climb.WAITS);
    long goes = pushers.push(gpii, Change.small("Two"), Climb.IS_UNDER_WAY);
    long failed = pushers.push(gpii, Change.small("Three"), Climb.HAS_FAILED);
    assertThat(Told.of(new WorldPipelines(server).ofMainBranch(project)))
        .extracting(Pipeline::id)
        .startsWith(failed, goes, waits);
    assertThat(progress(waits, "gcp-promote-to-prd")).isEqualTo(Progress.WAITS_FOR_HAND);
    assertThat(progress(goes, "gcp-stg")).isEqualTo(Progress.RUNNING);
    assertThat(progress(goes, "gcp-promote-to-prd")).isEqualTo(Progress.WAITS_FOR_OTHERS);
    assertThat(progress(failed, "gcp-stg")).isEqualTo(Progress.FAILED);
    assertThat(progress(failed, "plan-all-prd")).isEqualTo(Progress.SKIPPED);
  }

  private String brought(String environment) {
    return Told.of(new WorldDeployments(server).last(project, new EnvironmentName(environment)))
        .map(Deployment::sha)
        .orElse("nothing");
  }

  @Test
  void what_has_passed_stands_in_its_environment_and_what_has_not_does_not() {
    String first = brought("prd");
    assertThat(brought("stg")).isNotEqualTo(first).isEqualTo(brought("dev"));
    long pipeline = pushers.push(gpii, Change.small("One"), Climb.WAITS);
    String sha = Told.of(new WorldPipelines(server).ofMainBranch(project)).getFirst().sha();
    assertThat(brought("stg")).isEqualTo(sha);
    pushers.push(gpii, Change.small("Two"), Climb.HAS_FAILED);
    assertThat(brought("stg")).isEqualTo(sha);
    pushers.play(project, pipeline, "gcp-promote-to-prd", "carol");
    assertThat(brought("prd")).isEqualTo(first);
    clock.tick(Duration.ofSeconds(10));
    assertThat(brought("prd")).isEqualTo(sha);
    assertThat(brought("nowhere")).isEqualTo("nothing");
  }

  @Test
  void what_somebody_plays_brings_the_rest_with_it_and_may_be_played_again_where_it_failed() {
    long pipeline = pushers.push(gpii, Change.small("One"), Climb.WAITS);
    pushers.play(project, pipeline, "gcp-promote-to-prd", "carol");
    clock.tick(Duration.ofSeconds(10));
    assertThat(progress(pipeline, "gcp-prd")).isEqualTo(Progress.PASSED);
    pushers.fail(project, pipeline, "gcp-prd", "carol");
    assertThat(progress(pipeline, "gcp-prd")).isEqualTo(Progress.FAILED);
    pushers.retry(project, pipeline, "gcp-prd", "carol");
    clock.tick(Duration.ofSeconds(10));
    assertThat(progress(pipeline, "gcp-prd")).isEqualTo(Progress.PASSED);
  }
}
