package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.sandbox.Mischance;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What nobody wants any more, while neighbours are silent. */
class UnwantedTest {
  private static final String MATCHES =
      Trial.LIVE + "  - id: match\n    do: schedule.match\nfinally:\n  - do: run.look\n";

  private final Region region = new Region();

  @AfterEach
  void close() {
    region.close();
  }

  @Test
  void a_step_that_has_not_begun_is_given_up_though_nobody_answers() {
    Installation installation = region.track.the(Installation.class);
    installation.replace(Trial.configuration(MATCHES, installation.shapes()));
    RunId run = region.track.start("trial");
    region.goesWrong("dns", Mischance.NOTHING, 1000);
    region.track.workAfter(Duration.ofMinutes(2));
    assertThat(region.track.step(run, "match").state()).isEqualTo(StepState.WAITING);
    region.track.the(Aborting.class).abort(run, "ada");
    works(10);
    assertThat(region.track.see(run).state()).isEqualTo(RunState.CANCELLED);
  }

  /** So often and no oftener: without this, one that is entered again and again never rests. */
  private void works(int times) {
    DueWork work = new DueWork(region.track);
    for (int time = 0; time < times; time++) {
      List<String> due = work.now();
      due.stream().findFirst().ifPresent(work::take);
    }
  }
}
