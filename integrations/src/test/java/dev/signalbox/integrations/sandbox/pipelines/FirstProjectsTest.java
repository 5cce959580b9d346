package dev.signalbox.integrations.sandbox.pipelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.EstateName;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.integrations.pipelines.Deployment;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Progress;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.pipelines.Told;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.VariableName;
import dev.signalbox.integrations.sandbox.Commit;
import dev.signalbox.integrations.sandbox.TestWorld;
import dev.signalbox.integrations.testing.HandClock;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstProjectsTest {
  private static final EnvironmentName LIVE = new EnvironmentName("live");
  private final HandClock clock = new HandClock();
  private final TestWorld world = new TestWorld(clock);
  private final Server server = new Server(world.world(), world.fate(), clock);

  private static Estate bundled(String name) {
    Path config = Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
    return Configuration.read(config, Shapes.planned()) instanceof Reading.Good(var read)
        ? Optional.ofNullable(read.estates().get(new EstateName(name))).orElseThrow()
        : unreadable();
  }

  private static Estate unreadable() {
    throw new AssertionError("the bundled estates cannot be read");
  }

  @BeforeEach
  void begin() {
    for (String estate : List.of("gigadb", "gpii")) {
      world
          .world()
          .change(
              things -> {
                new FirstProjects(clock).begin(bundled(estate), things);
                return true;
              });
    }
  }

  @AfterEach
  void close() {
    world.close();
  }

  private static Project project(String site) {
    Estate gigadb = bundled("gigadb");
    return Project.of(
            gigadb.topology(),
            Optional.ofNullable(gigadb.topology().sites().get(new SiteName(site))).orElseThrow())
        .orElseThrow();
  }

  private Pipeline newest(String site, String tag) {
    return Told.of(new WorldPipelines(server).of(project(site), tag)).getFirst();
  }

  private List<Job> jobs(String site, String tag) {
    return Told.of(new WorldPipelines(server).jobs(project(site), newest(site, tag).id()));
  }

  @Test
  void a_tag_that_is_not_live_waits_for_hands_on_both_sides_with_one_commit() {
    for (String site : List.of("upstream", "alt")) {
      assertThat(newest(site, "v4.3.5").progress()).isEqualTo(Progress.WAITS_FOR_HAND);
      assertThat(newest(site, "v4.3.5").sha()).isEqualTo(Commit.of("v4.3.5"));
      assertThat(jobs(site, "v4.3.5"))
          .extracting(Job::name, Job::progress)
          .contains(
              tuple("build_live", Progress.WAITS_FOR_HAND),
              tuple("ld_gigadb", Progress.WAITS_FOR_OTHERS),
              tuple("TidewaysDeployLive", Progress.WAITS_FOR_OTHERS),
              tuple("sd_gigadb", Progress.PASSED));
    }
  }

  @Test
  void what_is_live_on_one_side_still_waits_on_the_other() {
    assertThat(newest("upstream", "v4.3.4").progress()).isEqualTo(Progress.PASSED);
    assertThat(newest("alt", "v4.3.4").progress()).isEqualTo(Progress.WAITS_FOR_HAND);
    assertThat(Told.of(new WorldDeployments(server).last(project("upstream"), LIVE)))
        .map(Deployment::ref)
        .contains("v4.3.4");
    assertThat(Told.of(new WorldDeployments(server).last(project("alt"), LIVE)))
        .map(Deployment::ref)
        .contains("v0337-alt-upstream-beta");
  }

  @Test
  void variables_and_certificates_are_those_of_the_role() {
    assertThat(told("upstream", "HOME_URL")).contains("https://gigadb.org");
    assertThat(told("alt", "HOME_URL")).contains("http://alt-live.gigadb.host");
    assertThat(told("upstream", "tls_fullchain_pem").map(Certificate::read))
        .hasValueSatisfying(
            it -> assertThat(it.names()).contains("gigadb.org", "files.gigadb.org"));
    assertThat(told("alt", "tls_fullchain_pem").map(Certificate::read))
        .hasValueSatisfying(
            it ->
                assertThat(it.names())
                    .contains("alt-live.gigadb.host")
                    .doesNotContain("gigadb.org"));
  }

  private Optional<String> told(String site, String key) {
    var name = new VariableName(key, "live");
    return Told.of(new WorldVariables(server).find(project(site), name)).map(Variable::value);
  }

  @Test
  void somebody_takes_up_our_jobs_and_the_copies_are_fresh() {
    Project upstream = project("upstream");
    assertThat(Told.of(new WorldRunners(server, world.fate()).online(upstream, "ops-bot")))
        .hasSize(1);
    assertThat(Told.of(new WorldMirrors(server, world.access()).state(upstream))).isPresent();
  }

  @Test
  void the_promotion_of_gpii_waits_for_a_hand_in_its_newest_pipeline() {
    Project gpii = Project.only(bundled("gpii").topology()).orElseThrow();
    assertThat(Told.of(new WorldPipelines(server).ofMainBranch(gpii)))
        .extracting(Pipeline::progress)
        .containsExactly(Progress.WAITS_FOR_HAND, Progress.PASSED);
    assertThat(Told.of(new WorldPipelines(server).ofMainBranch(gpii)))
        .extracting(Pipeline::sha)
        .doesNotHaveDuplicates();
  }

  @Test
  void the_world_shows_its_builds() {
    assertThat(new Builds(world.world(), clock).rows())
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains(
                        "gigascience/upstream/alt-gigadb-website", "v4.3.5", "waits for hand"));
  }
}
