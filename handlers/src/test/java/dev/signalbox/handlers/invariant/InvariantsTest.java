package dev.signalbox.handlers.invariant;

import static dev.signalbox.handlers.invariant.Judging.BATCH;
import static dev.signalbox.handlers.invariant.Judging.GIGADB;
import static dev.signalbox.handlers.invariant.Judging.NEW;
import static dev.signalbox.handlers.invariant.Judging.NOW;
import static dev.signalbox.handlers.invariant.Judging.OLD;
import static dev.signalbox.handlers.invariant.Judging.deploying;
import static dev.signalbox.handlers.invariant.Judging.flip;
import static dev.signalbox.handlers.invariant.Judging.having;
import static dev.signalbox.handlers.invariant.Judging.judge;
import static dev.signalbox.handlers.invariant.Judging.loading;
import static dev.signalbox.handlers.invariant.Judging.says;
import static dev.signalbox.handlers.invariant.Judging.strike;
import static dev.signalbox.handlers.invariant.Judging.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Invariant;
import dev.signalbox.config.estate.RunsOn;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Truth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Production is upstream, and one step is about to do one thing. */
class InvariantsTest {
  @ParameterizedTest
  @CsvSource({
    "REPLACES_DATA, alt,      -",
    "REPLACES_DATA, upstream, never reset or restore onto production: step 'it' would replace the"
        + " data of upstream",
    "REPLACES_DATA, '',       'replace the data of all of live, its production upstream too'",
    "DEPLOYS,       alt,      -",
    "DEPLOYS,       upstream, -",
    "NOTHING,       upstream, -",
  })
  void what_a_touch_may_be_aimed_at(Touch touch, String site, String no) {
    says(judge(strike(touch, site, Optional.empty()), NOW), no);
  }

  @ParameterizedTest
  @CsvSource({
    "v4.3.5, alt,      -",
    "v4.3.4, upstream, -",
    "v4.3.5, upstream, 'no deployment to production before standby: step ''it'' would install"
        + " v4.3.5 on upstream, which is production of live, and its standby alt does not run it'",
    "v4.3.5, '',       no deployment to production before standby",
  })
  void a_release_goes_to_the_standby_first(String release, String site, String no) {
    Cargo cargo = new Cargo("release.deploy", release, true, true);
    says(judge(strike(Touch.DEPLOYS, site, Optional.of(cargo)), NOW), no);
  }

  @Test
  void once_the_standby_runs_it_production_may() {
    Standing then = NOW.after(strike(Touch.DEPLOYS, "alt", Optional.of(NEW)));
    says(judge(strike(Touch.DEPLOYS, "upstream", Optional.of(NEW)), then), "-");
    says(judge(strike(Touch.DEPLOYS, "upstream", Optional.of(OLD)), then), "does not run it");
  }

  @Test
  void what_a_script_deploys_nobody_can_compare_so_it_stays_off_production() {
    Cargo script = new Cargo("command.run", "data-tools", true, false);
    Standing then = NOW.after(strike(Touch.DEPLOYS, "alt", Optional.of(script)));
    says(
        judge(strike(Touch.DEPLOYS, "upstream", Optional.of(script)), then),
        "no deployment to production before standby");
  }

  @Test
  void while_another_run_deploys_nobody_else_does_and_its_own_goes_on() {
    Standing others = deploying("other");
    says(
        judge(strike(Touch.DEPLOYS, "alt", Optional.of(NEW)), others),
        "never two deployments at once: step 'it' would deploy in live while run other does, at"
            + " go");
    says(judge(strike(Touch.REPLACES_DATA, "alt", Optional.empty()), others), "-");
    says(judge(strike(Touch.DEPLOYS, "alt", Optional.of(NEW)), deploying("mine")), "-");
  }

  @Test
  void while_roles_are_in_doubt_nobody_can_tell_and_what_has_no_roles_is_not_asked() {
    Standing dark = with(new Truth.Unknown("planted"));
    assertThat(judge(strike(Touch.REPLACES_DATA, "alt", Optional.empty()), dark))
        .isInstanceOf(Finding.Unsure.class);
    assertThat(judge(strike(Touch.DEPLOYS, "alt", Optional.of(NEW)), dark))
        .isInstanceOf(Finding.Unsure.class);
    says(judge(strike(Touch.DEPLOYS, "alt", Optional.empty()), dark), "-");
    Standing none = Scenery.standing(Scenery.estate("gpii"), Scenery.UPSTREAM);
    says(judge(strike(Touch.REPLACES_DATA, "", Optional.empty()), none), "-");
  }

  @Test
  void sites_trade_roles_only_where_one_is_production_and_one_standby() {
    says(judge(flip(), NOW), "-");
    Standing two =
        new Standing(
            GIGADB,
            NOW.run(),
            NOW.truths(),
            List.of(
                Scenery.held("live", "upstream", Role.PRODUCTION),
                Scenery.held("live", "alt", Role.PRODUCTION)),
            Map.of(),
            Set.of());
    says(judge(flip(), two), "never zero production sites, never two");
    Standing none = new Standing(GIGADB, NOW.run(), NOW.truths(), List.of(), Map.of(), Set.of());
    assertThat(judge(flip(), none)).isInstanceOf(Finding.Unsure.class);
    says(judge(flip(), with(new Truth.Moving("mine"))), "-");
    says(judge(flip(), with(new Truth.Moving("other"))), "moved by one run at a time");
  }

  @Test
  void what_climbs_reaches_the_environment_below_first() {
    Standing gpii = Scenery.standing(Scenery.estate("gpii"), Scenery.UPSTREAM);
    Strike prd = loading("prd", BATCH);
    says(judge(loading("dev", BATCH), gpii), "-");
    says(
        judge(prd, gpii),
        "changes reach stg before prd: step 'it' would bring pilot to prd, and it has not been on"
            + " stg");
    says(judge(prd, gpii.after(loading("dev", BATCH))), "reach stg before prd");
    says(judge(prd, gpii.after(loading("stg", BATCH))), "-");
  }

  @Test
  void what_is_told_by_a_step_further_up_is_judged_when_it_has_been_told() {
    Strike.Where later = new Strike.Where("live", Set.of(), false);
    says(judge(new Strike("it", Touch.REPLACES_DATA, false, later, Optional.empty()), NOW), "-");
    Cargo hole = new Cargo("users.load", "⟨batch of check⟩", false, false);
    Standing gpii = Scenery.standing(Scenery.estate("gpii"), Scenery.UPSTREAM);
    says(judge(loading("prd", hole), gpii), "-");
  }

  @Test
  void an_estate_adds_what_it_never_wants_done() {
    Invariant testers =
        new Invariant(
            "testers",
            Touch.REPLACES_DATA,
            Optional.of(RunsOn.STANDBY),
            Optional.of(new EnvironmentName("live")),
            "they are at work");
    Invariant ever =
        new Invariant(
            "ever",
            Touch.DEPLOYS,
            Optional.empty(),
            Optional.of(new EnvironmentName("live")),
            "not this year");
    Standing own = Scenery.standing(having(testers, ever), Scenery.UPSTREAM);
    says(
        judge(strike(Touch.REPLACES_DATA, "alt", Optional.empty()), own),
        "testers: they are at work: step 'it' would replace data on alt in live");
    says(judge(strike(Touch.DEPLOYS, "alt", Optional.empty()), own), "ever: not this year");
    says(judge(strike(Touch.NOTHING, "alt", Optional.empty()), own), "-");
  }
}
