package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.runbook.Step;
import dev.signalbox.config.runbook.Steps;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import java.util.List;
import java.util.Optional;

/** Whether a walk ended as it has to, and left the world as it has to. */
record WalkJudge(Track track, Watch watch) {

  void judge(Ground ground, Walked walked) {
    RunView run = track.see(walked.run());
    if (!run.state().isEnd()) {
      throw new Broken(Invariant.CAN_BE_ENDED, run.state() + " " + run.trouble());
    }
    watch.look();
    watch.count();
    if (run.ending().abortedBy().isPresent() && run.ending().left().isPresent()) {
      assertThat(run.outcome()).contains("stopped");
      whatIsNotDoneIsLeftToPeople(ground, walked.run());
    } else if (run.ending().abortedBy().isPresent()) {
      assertThat(run.outcome().orElseThrow()).isIn("aborted", "cancelled");
    } else {
      String end = new Expected(ground.order().runbook()).of(walked.said());
      assertThat(run.outcome()).contains(end);
    }
    finallyHadItsTurn(ground, walked.run());
    nothingWasDoneTwice(ground, walked);
    oneSideIsProduction();
  }

  /** For procedures whose decisions all go on. */
  private void whatIsNotDoneIsLeftToPeople(Ground ground, RunId run) {
    List<String> settled =
        track.texts(
            "select step from run_step where run = ? and state in ('DONE', 'BY_HAND', 'UNDONE')"
                + " union all select step from ask where run = ? and kind = 'FOLLOW_UP'",
            run.value(),
            run.value());
    List<String> steps =
        Steps.deep(ground.order().runbook().steps()).map(Step.Do::id).sorted().toList();
    assertThat(settled.stream().filter(steps::contains).sorted()).containsExactlyElementsOf(steps);
  }

  private void finallyHadItsTurn(Ground ground, RunId run) {
    if (track
        .texts("select id from run where id = ? and began_at is null", run.value())
        .isEmpty()) {
      List<String> over =
          track.texts(
              "select step from run_step where run = ? and state in ('DONE', 'BY_HAND')",
              run.value());
      ground.order().runbook().finallySteps().stream()
          .filter(Step.Do.class::isInstance)
          .forEach(it -> assertThat(over).contains(((Step.Do) it).id()));
    }
  }

  /** One try acts once, where a second time would be one too many. */
  private void nothingWasDoneTwice(Ground ground, Walked walked) {
    List<String> acts =
        walked.acts().stream()
            .filter(it -> changesSomething(ground, it.split("/", -1)[0]))
            .toList();
    assertThat(acts).doesNotHaveDuplicates();
  }

  private boolean changesSomething(Ground ground, String step) {
    return ground
        .order()
        .runbook()
        .allSteps()
        .filter(it -> it.id().equals(step))
        .flatMap(it -> shape(it).stream())
        .allMatch(it -> it.effect() != Effect.READ && !it.traits().waits());
  }

  private Optional<ActionShape> shape(Step.Do step) {
    return track.the(Actions.class).named(step.action().value()).map(Deed::shape);
  }

  private void oneSideIsProduction() {
    assertThat(
            track.texts(
                "select environment from role_held group by estate, environment"
                    + " having sum(case when role = 'PRODUCTION' then 1 else 0 end) <> 1"))
        .isEmpty();
  }
}
