package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The side that is live by then is never loaded over, though nobody has linted its runbook. */
class LiveSideTest {
  private static final String SWAPPED =
      Loading.find("${production}")
          + """
            - id: seen
              do: run.map
            - id: swap
              do: traffic.swap
            - id: verdict
              do: decision.ask
              with: { groups: [tech], question: "Well?", options: [keep, back], limit: 1d, on-limit: hold }
              keep:
          """;
  private static final String BACK = "    back: undo\n";

  private Depot depot = new Depot();

  @AfterEach
  void close() {
    depot.close();
  }

  private static String keeping(String steps) {
    return SWAPPED + steps.indent(4) + BACK;
  }

  private static String tools(String site) {
    return """
      - id: load
        do: command.run
        with: { command: data-tools, site: "%s", values: { backup: "${steps.found.key}" } }
    """
        .formatted(site);
  }

  @Test
  @Tag("D1.4")
  void a_branch_that_loads_over_it_is_refused_before_anything_begins() {
    for (String site : new String[] {"${steps.swap.production}", "${standby}"}) {
      Unlinted.install(depot.region.track, keeping(Loading.load(site, "found")));
      assertThat(depot.region.voting.typed("U0OPS1", "trial gigadb"))
          .contains("INVARIANT", "never reset or restore onto production: step 'load' would")
          .contains("replace the data of alt, which is production of live");
    }
    assertThat(depot.region.registrar.orders).isEmpty();
  }

  @Test
  @Tag("D1.4")
  void a_branch_that_nobody_foresaw_stands_at_that_step_and_the_live_data_stay() {
    RunId run = kept(Loading.load("${steps.seen.standby}", "found"));
    assertThat(depot.region.track.see(run).trouble().orElse(""))
        .contains("never reset or restore onto production", "replace the data of alt");
    assertThat(depot.region.track.step(run, "load").state()).isEqualTo(StepState.HELD);
    assertThat(new Outside(depot.region).rows("alt")).isEqualTo(2_712);
  }

  @Test
  @Tag("D1.4")
  void planted_without_what_always_holds_the_live_data_are_gone() {
    depot.close();
    depot = new Depot(Region.planted("careless"));
    kept();
    depot.allOver();
    assertThat(new Outside(depot.region).rows("alt")).isEqualTo(2_612);
  }

  @Test
  @Tag("D1.4")
  void planted_even_then_a_reset_looks_itself_who_is_production() {
    depot.close();
    depot = new Depot(Region.planted("careless"));
    RunId run = kept(Loading.load("${steps.swap.production}", "found"));
    depot.assertHeld(run, "alt is production of live now, and its data is never replaced");
    assertThat(new Outside(depot.region).rows("alt")).isEqualTo(2_712);
  }

  private RunId kept() {
    return kept(tools("${steps.swap.production}"));
  }

  /** Traffic has moved, a hundred things were entered since, and people say that it stays. */
  private RunId kept(String steps) {
    Unlinted.install(depot.region.track, keeping(steps));
    RunId run = depot.region.swapping();
    depot.region.settle();
    new Outside(depot.region).enters("alt", 100, depot.region.track.clock.instant());
    depot.region.voting.press("U0TECH", "keep");
    depot.region.track.work();
    return run;
  }
}
