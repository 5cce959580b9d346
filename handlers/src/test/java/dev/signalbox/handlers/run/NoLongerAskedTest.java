package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.install.Installation;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are asked once more about a step, and then it is settled without their answer. */
class NoLongerAskedTest {
  private static final Map<String, Object> PEOPLE = Map.of("trial.asks", "people");
  private static final Map<String, Object> LATER =
      Map.of("trial.asks", "people", "trial.build", "gone");
  private static final String PAINTING =
      Trial.LIVE
          + """
            - id: painted
              do: run.paint
              with: { colour: red }
          finally:
            - id: last
              do: run.write
              with: { say: the end }
          """;

  private Track track = Track.with(PEOPLE);

  @BeforeEach
  void adopted() {
    Changed.adopt(track);
  }

  @AfterEach
  void close() {
    track.close();
  }

  @Test
  void who_aborts_what_a_new_build_cannot_do_leaves_nobody_waiting() {
    RunId run = askedOnceMore();
    Track old = track;
    track = old.startedAnew(LATER);
    old.close();
    assertThat(track.the(Rebinding.class).bindAgain()).isEqualTo(1);
    new Voting(track).typed("U0OPS1", "run " + run + " abort");
    track.work();
    assertThat(open(run)).isZero();
  }

  @Test
  void who_does_it_by_hand_meanwhile_leaves_nobody_waiting() {
    RunId run = askedOnceMore();
    track.the(Hold.class).still(track.step(run, "painted"), "it stands");
    String said =
        new Voting(track).handed("U0OPS1", run, "painted", Map.of("evidence", "I painted it"));
    assertThat(said).contains("counts");
    track.work();
    assertThat(open(run)).isZero();
  }

  private long open(RunId run) {
    return track.texts("select id from ask where run = ? and state = 'OPEN'", run.value()).size();
  }

  private RunId askedOnceMore() {
    Installation installation = track.the(Installation.class);
    installation.replace(Trial.configuration(PAINTING, installation.shapes()));
    RunId run = track.start("trial");
    new Voting(track).send("U0OPS2", "approved", Map.of("typed", "gigadb"));
    track.plan();
    track.neighbour().plaster = "straw";
    track.work();
    track.clock.tick(Duration.ofSeconds(1));
    new Voting(track).typed("U0OPS1", "run " + run + " retry");
    track.work();
    assertThat(open(run)).isEqualTo(1);
    return run;
  }
}
