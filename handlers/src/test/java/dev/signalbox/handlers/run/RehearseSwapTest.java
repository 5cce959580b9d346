package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.embargo.Embargoes;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Truth;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bundled drill: the staging pair trades places and back, and people read how long it took. */
class RehearseSwapTest {
  private static final String STAGING_SWAP =
      Trial.HEAD.replace("steps:\n", "environment: staging\nsteps:\n")
          + """
            - id: dress
              do: site.dress
              with: { site: "${standby}", as: production }
            - id: swap
              do: traffic.swap
          """;

  private final Procedure procedure = new Procedure();

  @AfterEach
  void close() {
    procedure.close();
  }

  @Test
  @Tag("queries")
  void staging_trades_places_and_back_and_live_is_left_alone() {
    List<String> before = led();
    assertTradedAndBack(rehearsed());
    assertThat(procedure.region.registrar.orders).hasSize(4);
    assertThat(led()).isEqualTo(before);
    assertInOrder(new Sides("upstream", "alt"));
  }

  @Test
  void it_goes_the_same_way_when_the_other_side_is_staging_production() {
    Installation installation = procedure.region.track.the(Installation.class);
    installation.replace(Trial.configuration(STAGING_SWAP, installation.shapes()));
    RunId swap = procedure.begun("trial", Map.of());
    confirmed(swap);
    procedure.assertDone(swap);
    assertTradedAndBack(rehearsed());
    assertInOrder(new Sides("alt", "upstream"));
  }

  @Test
  void everybody_reads_how_long_each_step_took_beside_last_time() {
    RunId first = rehearsed();
    assertThat(score(first)).contains("first time").contains("• swap: ", "• taking back swap: ");
    RunId second = rehearsed();
    assertThat(score(second))
        .contains("No step was slower than before.")
        .contains(", last time ")
        .doesNotContain("usually");
  }

  private RunId rehearsed() {
    procedure.region.track.clock.tick(Duration.ofMinutes(2));
    RunId run = procedure.begun("rehearse-swap", Map.of());
    confirmed(run);
    procedure.assertDone(run);
    return run;
  }

  /** Staging is not protected: whoever wants it says yes to the plan. */
  private void confirmed(RunId run) {
    procedure.approveAs("U0OPS1", "confirmed");
    procedure.goesOn(run);
  }

  private void assertTradedAndBack(RunId run) {
    for (String step : List.of("dress", "swap")) {
      assertThat(procedure.region.track.step(run, step).state()).isEqualTo(StepState.UNDONE);
    }
  }

  private void assertInOrder(Sides staging) {
    Track track = procedure.region.track;
    for (String place : List.of("live", "staging")) {
      track.the(Jury.class).look(procedure.region.estate(), place);
      Sides wanted = place.equals("live") ? new Sides("upstream", "alt") : staging;
      assertThat(track.the(Jury.class).of(procedure.region.estate(), place).orElseThrow().truth())
          .isEqualTo(new Truth.Agreed(wanted));
    }
    assertThat(track.the(Embargoes.class).inForce("gigadb")).isEmpty();
    assertThat(track.the(Locks.class).of("gigadb")).isEmpty();
  }

  /** Where all names lead, of both pairs. */
  private List<String> led() {
    return procedure.region.estate().roles().records().values().stream()
        .flatMap(List::stream)
        .flatMap(it -> Stream.of(it.production(), it.standby()))
        .map(procedure.region::leads)
        .toList();
  }

  private String score(RunId run) {
    return procedure
        .region
        .track
        .texts(
            "select blocks from letter where letter_key = ?",
            "run/%s/rehearsal-score/told/score".formatted(run))
        .getFirst();
  }
}
