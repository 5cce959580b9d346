package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bundled swap and failover: what is left behind is in order, whichever way it ended. */
class FailoverTest {
  private static final Map<String, String> TYPED = Map.of("typed", "gigadb");

  private final Procedure procedure = new Procedure();

  @AfterEach
  void close() {
    procedure.close();
  }

  @Test
  @Tag("D1.31")
  void the_standby_takes_over_and_the_old_side_is_fenced() {
    procedure.sameReleases();
    RunId run = procedure.begun("failover", Map.of("reason", "Hong Kong is dark"));
    procedure.confirm("U0OPS1");
    procedure.goesOn(run);
    assertThat(procedure.region.voting.message()).contains("will be missing");
    procedure.approve("U0OPS2", Map.of("typed", procedure.typed("U0OPS2")));
    procedure.goesOn(run);
    procedure.assertDone(run);
    procedure.assertInOrder("alt");
    assertThat(procedure.region.voting.typed("U0OPS1", "status gigadb")).contains("fenced");
  }

  @Test
  void two_sides_that_run_the_same_trade_places() {
    procedure.sameReleases();
    RunId run = procedure.begun("swap", Map.of());
    procedure.approve("U0OPS2", TYPED);
    procedure.goesOn(run);
    procedure.approve("U0OPS2", TYPED);
    procedure.goesOn(run);
    procedure.approveAs("U0OPS2", "stay");
    procedure.goesOn(run);
    procedure.assertDone(run);
    procedure.assertInOrder("alt");
  }
}
