package dev.signalbox.integrations.sandbox.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.JobChain;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.pipelines.Allowed;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Progress;
import dev.signalbox.integrations.pipelines.Seed;
import dev.signalbox.integrations.pipelines.Told;
import dev.signalbox.integrations.pipelines.Variable;
import dev.signalbox.integrations.pipelines.Variable.Traits;
import dev.signalbox.integrations.pipelines.VariableName;
import dev.signalbox.integrations.probes.Door;
import dev.signalbox.integrations.probes.Visit;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.WorldOfProbes;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a deployment does to a site of the simulated world, as its visitors see it. */
class WorldDeploymentTest {
  private static final Allowed ALLOWED =
      Allowed.of(List.of(new JobChain(List.of("build_live", "ld_gigadb"))));
  private static final List<Seed> CHAIN =
      List.of(
          new Seed("build_live", Progress.WAITS_FOR_HAND, List.of(), true, Optional.empty()),
          new Seed(
              "ld_gigadb",
              Progress.WAITS_FOR_OTHERS,
              List.of("build_live"),
              false,
              Optional.of("live")));
  private static final String SITE = "gigadb/live/upstream";
  private final WorldPipelinesStage stage = new WorldPipelinesStage();
  private final WorldOfProbes seen = new WorldOfProbes(stage.world, stage.clock);

  @BeforeEach
  void open() {
    seen.shows("18.162.0.1", SITE, "v4.3.4", stage.clock.instant().plus(Duration.ofDays(90)));
    tell("HOME_URL", "http://alt-live.gigadb.host");
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void tell(String key, String value) {
    stage.keeps(new Variable(new VariableName(key, "live"), value, Traits.PLAIN));
  }

  private String page() {
    var visit = new Visit(URI.create("http://18.162.0.1/"), Optional.empty());
    return Told.of(seen.pages().look(visit)).text();
  }

  private Job job(long pipeline, String name) {
    return Told.of(stage.pipelines().jobs(stage.project(), pipeline)).stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private long played(String tag) {
    long id = stage.begins(tag, CHAIN);
    Told.of(stage.jobs().play(stage.project(), ALLOWED, job(id, "build_live")));
    return id;
  }

  @Test
  void a_release_stands_on_the_site_when_its_deployment_has_ended_and_not_before() {
    long id = played("v4.3.5");
    stage.clock.tick(Duration.ofSeconds(2));
    assertThat(job(id, "build_live").progress()).isEqualTo(Progress.PASSED);
    stage.clock.tick(Duration.ofMillis(900));
    assertThat(job(id, "ld_gigadb").progress()).isEqualTo(Progress.RUNNING);
    assertThat(page()).contains("v4.3.4").doesNotContain("v4.3.5");
    stage.clock.tick(Duration.ofMillis(100));
    assertThat(job(id, "ld_gigadb").progress()).isEqualTo(Progress.PASSED);
    assertThat(page()).contains("v4.3.5", "http://alt-live.gigadb.host");
  }

  @Test
  void what_it_calls_itself_was_settled_when_it_was_built() {
    long id = played("v4.3.5");
    tell("HOME_URL", "https://gigadb.org");
    stage.timePasses();
    assertThat(page()).contains("http://alt-live.gigadb.host").doesNotContain("https://gigadb.org");
    Told.of(stage.jobs().retry(stage.project(), ALLOWED, job(id, "build_live")));
    stage.timePasses();
    assertThat(page()).contains("http://alt-live.gigadb.host");
    Told.of(stage.jobs().retry(stage.project(), ALLOWED, job(id, "ld_gigadb")));
    stage.timePasses();
    assertThat(page()).contains("https://gigadb.org");
  }

  @Test
  void a_deployment_alone_brings_what_was_built_last_whoever_built_it() {
    long older = played("v4.3.4");
    stage.timePasses();
    long newer = stage.begins("v4.3.5", CHAIN.subList(0, 1));
    Told.of(stage.jobs().play(stage.project(), ALLOWED, job(newer, "build_live")));
    stage.timePasses();
    assertThat(page()).contains("v4.3.4");
    Told.of(stage.jobs().retry(stage.project(), ALLOWED, job(older, "ld_gigadb")));
    stage.timePasses();
    assertThat(page()).contains("v4.3.5");
  }

  @Test
  void the_certificate_goes_with_the_variables() {
    tell("tls_fullchain_pem", Certificate.written(List.of("gigadb.org", "files.gigadb.org")));
    played("v4.3.5");
    stage.timePasses();
    assertThat(Told.of(seen.certificates().look("gigadb.org", new Door("18.162.0.1", 443))).flaw())
        .isEmpty();
  }

  @Test
  void half_of_it_is_a_build_whose_deployment_fails_and_the_site_stays_as_it_was() {
    new Misfortune(stage.world).told(Mischance.HALF);
    long id = stage.begins("v4.3.5", CHAIN);
    assertThat(stage.jobs().play(stage.project(), ALLOWED, job(id, "build_live")))
        .isInstanceOf(Ordered.Unknown.class);
    stage.timePasses();
    assertThat(job(id, "build_live").progress()).isEqualTo(Progress.PASSED);
    assertThat(job(id, "ld_gigadb").progress()).isEqualTo(Progress.FAILED);
    assertThat(job(id, "ld_gigadb").outcome().why()).contains("script_failure");
    assertThat(Told.of(stage.jobs().tail(stage.project(), job(id, "ld_gigadb").id(), 1)))
        .startsWith("ERROR");
    assertThat(page()).contains("v4.3.4");
  }

  @Test
  void said_once_and_heard_twice_it_goes_once() {
    new Misfortune(stage.world).told(Mischance.TWICE);
    played("v4.3.5");
    assertThat(stage.goings("build_live")).isEqualTo(1);
  }

  @Test
  void a_job_that_nobody_takes_up_waits_and_so_do_those_after_it() {
    long id = stage.begins("v4.3.5", CHAIN);
    stage.plays(job(id, "build_live").id(), "somebody without a runner");
    stage.clock.tick(Duration.ofHours(1));
    assertThat(job(id, "build_live").progress()).isEqualTo(Progress.WAITS_FOR_RUNNER);
    assertThat(job(id, "ld_gigadb").progress()).isEqualTo(Progress.WAITS_FOR_OTHERS);
  }
}
