package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bundled procedure of a release, standby first: every end leaves all in order. */
class ReleaseTest {
  private static final Map<String, String> TYPED = Map.of("typed", "gigadb");

  private final Procedure procedure = new Procedure();

  @AfterEach
  void close() {
    procedure.close();
  }

  @Test
  void validated_switched_and_kept_it_is_live_on_both_sides() {
    RunId run = live();
    decided("keep");
    procedure.goesOn(run);
    procedure.assertDone(run);
    procedure.assertInOrder("alt");
    assertThat(procedure.releaseOf("upstream")).isEqualTo("v4.3.5");
    assertThat(procedure.told("C0RELEASES"))
        .last()
        .isEqualTo("v4.3.5 is live on both sides of GigaDB. The embargo is lifted.");
  }

  @Test
  @Tag("D1.23")
  void what_was_not_validated_was_never_switched() {
    RunId run = validating();
    procedure.votes("U0CURATOR", "rejected", Map.of("note", "the search is empty"));
    procedure.goesOn(run);
    procedure.does("U0TECH", "an index was missing");
    procedure.goesOn(run);
    procedure.assertEnded(run, "validation.rejected");
    procedure.assertInOrder("upstream");
  }

  @Test
  @Tag("D1.22")
  @Tag("D1.23")
  void what_is_taken_back_leaves_production_where_it_was() {
    RunId run = live();
    decided("revert");
    procedure.goesOn(run);
    procedure.does("U0TECH", "an index was missing");
    procedure.goesOn(run);
    procedure.assertEnded(run, "verdict.revert");
    procedure.assertInOrder("upstream");
  }

  /** Until people are asked whether it is good. */
  private RunId validating() {
    RunId run = procedure.begun("release", Map.of("release", "v4.3.5"));
    procedure.approve("U0OPS2", TYPED);
    procedure.goesOn(run);
    assertThat(procedure.releaseOf("alt")).isEqualTo("v4.3.5");
    return run;
  }

  /** Until people are asked whether it stays. */
  private RunId live() {
    RunId run = validating();
    procedure.votes("U0CURATOR", "approved", Map.of());
    procedure.approve("U0TECH", Map.of());
    procedure.goesOn(run);
    procedure.approve("U0OPS2", TYPED);
    procedure.goesOn(run);
    assertThat(procedure.region.production()).isEqualTo("alt");
    return run;
  }

  private void decided(String verdict) {
    procedure.votes("U0CURATOR", verdict, Map.of());
    procedure.votes("U0TECH", verdict, Map.of());
  }
}
