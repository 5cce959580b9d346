package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A site is built as the role that it is to have, before names move, and back again. */
class DressTest {
  private static final String SWAP_AND_CHECK =
      """
        - id: swap
          do: traffic.swap
        - id: sanity
          do: checks.run
          with: { suite: sanity, site: "${steps.swap.production}", expect: report }
        - id: verdict
          do: decision.ask
          with: { groups: [tech], question: "Stay?", options: [stay, back], limit: 1d, on-limit: hold }
          stay: continue
          back: undo
      """;
  private static final String STANDBY_AGAIN =
      """
        - do: run.commit
        - id: other
          do: site.dress
          with: { site: "${steps.swap.standby}", as: standby }
      """;

  private final Wardrobes wardrobes = new Wardrobes();
  private final Dock dock = wardrobes.dock;

  @AfterEach
  void close() {
    dock.close();
  }

  @Test
  @Tag("D1.1")
  @Tag("D1.27")
  void after_it_and_a_swap_visitors_of_the_new_production_find_all_as_it_should_be() {
    RunId run = swapped("");
    assertThat(dock.region.production()).isEqualTo("alt");
    assertThat(outputs(run, "dress"))
        .contains("alt is dressed as production: asked for https://gigadb.org/, it shows v4.3.5");
    assertThat(outputs(run, "sanity")).contains("sanity of alt: all 5 probes are fine");
    assertThat(dock.page("https://gigadb.org/")).contains("v4.3.5", "https://gigadb.org");
  }

  @Test
  @Tag("D1.1")
  void who_goes_back_has_a_standby_that_answers_as_one_again() {
    RunId run = swapped("");
    dock.region.voting.press("U0TECH", "back");
    dock.region.track.work();
    dock.region.settle();
    dock.over();
    dock.over();
    assertThat(dock.region.track.see(run).trouble()).isEmpty();
    assertThat(dock.region.production()).isEqualTo("upstream");
    assertThat(dock.region.track.step(run, "dress").state()).isEqualTo(StepState.UNDONE);
    assertThat(dock.variable("alt", "HOME_URL", "live")).contains("http://alt-live.gigadb.host");
    assertThat(dock.page("http://alt-live.gigadb.host/"))
        .contains("<footer>v4.3.5</footer>", "http://alt-live.gigadb.host");
    assertThat(dock.page("https://gigadb.org/")).contains("gigadb-website");
  }

  @Test
  @Tag("D1.27")
  void the_former_production_is_dressed_as_standby_and_told_names_without_certificates() {
    RunId run = swapped(STANDBY_AGAIN);
    dock.region.voting.press("U0TECH", "stay");
    dock.region.track.work();
    dock.over();
    dock.over(run);
    assertThat(dock.variable("upstream", "HOME_URL", "live"))
        .contains("http://alt-live.gigadb.host");
    assertThat(dock.variable("upstream", "REMOTE_HOME_URL", "live"))
        .contains("http://alt-live.gigadb.host");
    assertThat(dock.variable("upstream", "tls_privkey_pem", "live").orElse(""))
        .contains("gigadb.org");
    assertThat(dock.page("http://alt-live.gigadb.host/"))
        .contains("<footer>v4.3.4</footer>", "http://alt-live.gigadb.host");
  }

  @Test
  @Tag("queries")
  void certificates_are_carried_and_neither_kept_nor_told() {
    dock.over(dock.begun(Wardrobes.DEPLOY));
    String secret = dock.variable("upstream", "tls_privkey_pem", "live").orElseThrow();
    dock.install(Wardrobes.DRESS);
    String plan = dock.region.voting.typed("U0OPS1", "plan trial gigadb");
    RunId run = wardrobes.dressed();
    assertThat(dock.variable("alt", "tls_privkey_pem", "live")).contains(secret);
    assertThat(dock.variable("alt", "tls_privkey_pem", "staging")).isNotEqualTo(secret);
    String told = dock.region.voting.typed("U0OPS1", "run " + run);
    String why = dock.region.voting.typed("U0OPS1", "why " + run);
    List<String> kept = dock.region.track.texts(Databases.usual().everything());
    assertThat(kept).anyMatch(it -> it.contains("told HOME_URL"));
    assertThat(List.of(plan, told, why)).noneMatch(it -> it.contains(secret));
    assertThat(kept).noneMatch(it -> it.contains(secret));
  }

  @Test
  void a_plan_says_what_is_told_otherwise_and_which_certificates_are_carried() {
    dock.over(dock.begun(Wardrobes.DEPLOY));
    dock.install(Wardrobes.DRESS);
    assertThat(dock.region.voting.typed("U0OPS1", "plan trial gigadb"))
        .contains(
            "v4.3.5 is there now",
            "HOME_URL http://alt-live.gigadb.host → https://gigadb.org",
            "tls_privkey_pem is not the same",
            "tls_fullchain_pem, tls_privkey_pem, tls_chain_pem are copied from upstream, which is"
                + " production now, and shown to nobody");
  }

  @Test
  void what_is_dressed_already_is_not_built_again() {
    dock.over(dock.begun(Wardrobes.DEPLOY));
    wardrobes.dressed();
    dock.yardmaster.played.clear();
    dock.region.track.clock.tick(java.time.Duration.ofMinutes(2));
    dock.assertDone(dock.begun(Wardrobes.DRESS));
    assertThat(dock.yardmaster.played).isEmpty();
  }

  @Test
  void a_person_is_told_which_variables_to_set_and_which_jobs_to_press_and_how_it_goes_back() {
    var entered = wardrobes.entered(Map.of("site", "alt", "as", "production"));
    assertThat(entered.byHand())
        .contains(
            "in the variables of gigascience/upstream/alt-gigadb-website set these for live and no"
                + " other scope: HOME_URL: https://gigadb.org",
            "copy tls_fullchain_pem, tls_privkey_pem, tls_chain_pem for the same scope from"
                + " gigascience/upstream/gigadb-website",
            "build_live → ld_gigadb",
            "https://gigadb.org/, asked for at alt itself");
    assertThat(entered.backByHand(entered.before().orElseThrow()).orElseThrow())
        .contains(
            "HOME_URL: http://alt-live.gigadb.host",
            "leave tls_fullchain_pem, tls_privkey_pem, tls_chain_pem as they are");
  }

  private RunId swapped(String more) {
    dock.over(dock.begun(Wardrobes.DEPLOY));
    RunId run = dock.begun(Wardrobes.DRESS + (SWAP_AND_CHECK + more).indent(0));
    dock.over();
    dock.region.settle();
    dock.passes(20);
    assertThat(dock.region.track.see(run).trouble()).isEmpty();
    return run;
  }

  private String outputs(RunId run, String step) {
    return Optional.ofNullable(dock.region.track.step(run, step).outputs()).orElse("");
  }
}
