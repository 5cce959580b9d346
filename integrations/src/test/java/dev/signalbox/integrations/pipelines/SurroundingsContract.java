package dev.signalbox.integrations.pipelines;

import static dev.signalbox.integrations.pipelines.Builds.ALLOWED;
import static dev.signalbox.integrations.pipelines.Builds.BUILD;
import static dev.signalbox.integrations.pipelines.Builds.DEPLOY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.pipelines.Mirror.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies around pipelines: what came of them, who runs them, where their code is from. */
public abstract class SurroundingsContract {
  private static final EnvironmentName LIVE = new EnvironmentName("live");
  private static final Instant MORNING = Instant.parse("2026-11-20T06:00:00Z");
  private PipelinesStage stage;

  protected abstract PipelinesStage stage();

  @BeforeEach
  void open() {
    stage = stage();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Optional<Deployment> last() {
    return Told.of(stage.deployments().last(stage.project(), LIVE));
  }

  private void deploys(long pipeline) {
    Job build =
        Told.of(stage.pipelines().jobs(stage.project(), pipeline)).stream()
            .filter(it -> it.name().equals("build_live"))
            .findFirst()
            .orElseThrow();
    Told.of(stage.jobs().play(stage.project(), ALLOWED, build));
    stage.timePasses();
  }

  @Test
  void the_last_deployment_is_the_one_that_ended_last_and_none_is_an_answer() {
    long older = stage.begins("v4.3.4", List.of(BUILD, DEPLOY));
    long newer = stage.begins("v4.3.5", List.of(BUILD, DEPLOY));
    assertThat(last()).isEmpty();
    deploys(newer);
    assertThat(last())
        .hasValueSatisfying(
            it -> {
              assertThat(it.ref()).isEqualTo("v4.3.5");
              assertThat(it.sha()).isEqualTo(Builds.sha("v4.3.5"));
            });
    deploys(older);
    assertThat(last()).hasValueSatisfying(it -> assertThat(it.ref()).isEqualTo("v4.3.4"));
  }

  @Test
  void what_is_still_on_its_way_is_no_deployment() {
    long id = stage.begins("v4.3.5", List.of(BUILD, DEPLOY));
    Job build = Told.of(stage.pipelines().jobs(stage.project(), id)).getFirst();
    stage.somebodyPlays(build.id());
    assertThat(last()).isEmpty();
  }

  @Test
  void a_copy_says_how_fresh_it_is_and_a_project_of_its_own_that_it_is_none() {
    assertThat(stage.mirrors().state(stage.project()))
        .isEqualTo(new Asked.Told<>(Optional.empty()));
    assertThat(Told.why(stage.mirrors().pull(stage.project())))
        .isEqualTo("it is no copy of anything");
    var stuck = new Mirror(State.STUCK, Optional.of(MORNING), Optional.of("it timed out"));
    stage.copies(stuck);
    assertThat(stage.mirrors().state(stage.project()))
        .isEqualTo(new Asked.Told<>(Optional.of(stuck)));
  }

  @Test
  void a_copy_is_told_to_fetch_and_not_hurried_when_it_does() {
    stage.copies(new Mirror(State.AT_REST, Optional.of(MORNING), Optional.empty()));
    var fetching = new Mirror(State.UPDATING, Optional.of(MORNING), Optional.empty());
    assertThat(stage.mirrors().pull(stage.project())).isEqualTo(new Ordered.Done<>(fetching));
    assertThat(stage.mirrors().pull(stage.project())).isEqualTo(new Ordered.Done<>(fetching));
    stage.timePasses();
    assertThat(Told.of(stage.mirrors().state(stage.project())).orElseThrow().state())
        .isEqualTo(State.AT_REST);
  }

  @Test
  void only_who_is_there_and_takes_such_jobs_is_a_runner_for_them() {
    stage.offers("bastion", "other-bot", true);
    stage.offers("laptop", "other-bot", false);
    stage.offers("rija", "rija", true);
    assertThat(stage.runners().online(stage.project(), "other-bot"))
        .isEqualTo(new Asked.Told<>(List.of("bastion")));
    assertThat(stage.runners().online(stage.project(), "nobody"))
        .isEqualTo(new Asked.Told<>(List.of()));
    assertThat(stage.runners().actor(stage.project().on())).isEqualTo(new Asked.Told<>("ops-bot"));
  }

  @Test
  void pipelines_are_closed_for_all_and_opened_again_as_they_were() {
    assertThat(stage.admission().now(stage.project()))
        .isEqualTo(new Asked.Told<>(Openness.EVERYBODY));
    for (Openness wished : Openness.values()) {
      assertThat(stage.admission().set(stage.project(), wished))
          .isEqualTo(new Ordered.Done<>(wished));
      assertThat(stage.admission().set(stage.project(), wished))
          .isEqualTo(new Ordered.Done<>(wished));
      assertThat(stage.admission().now(stage.project())).isEqualTo(new Asked.Told<>(wished));
    }
  }
}
