package dev.signalbox.handlers.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Invariant;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.handlers.truth.Truth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Production is upstream, and one step is about to do one thing. */
final class Judging {
  static final Estate GIGADB = Scenery.estate("gigadb");
  static final Standing NOW = Scenery.standing(GIGADB, Scenery.UPSTREAM);
  static final Cargo OLD = new Cargo("release.deploy", "v4.3.4", true, true);
  static final Cargo NEW = new Cargo("release.deploy", "v4.3.5", true, true);
  static final Cargo BATCH = new Cargo("users.load", "pilot", true, false);

  private Judging() {}

  static Estate having(Invariant... invariants) {
    return new Estate(
        GIGADB.about(),
        GIGADB.topology(),
        GIGADB.roles(),
        GIGADB.zones(),
        GIGADB.buckets(),
        GIGADB.delivery(),
        GIGADB.upkeep(),
        GIGADB.work(),
        GIGADB.words(),
        GIGADB.interlocks(),
        List.of(invariants),
        GIGADB.secrets(),
        GIGADB.named());
  }

  static Standing deploying(String run) {
    return new Standing(
        GIGADB,
        NOW.run(),
        NOW.truths(),
        NOW.holdings(),
        Map.of("live", new Deployment(run, "go")),
        Set.of());
  }

  static Standing with(Truth truth) {
    return new Standing(
        GIGADB, NOW.run(), Map.of("live", truth), NOW.holdings(), Map.of(), Set.of());
  }

  static Strike strike(Touch touch, String site, Optional<Cargo> cargo) {
    Set<String> sites = site.isEmpty() ? Set.of() : Set.of(site);
    return new Strike("it", touch, false, new Strike.Where("live", sites, true), cargo);
  }

  static Strike loading(String environment, Cargo cargo) {
    Strike.Where where = new Strike.Where(environment, Set.of(), true);
    return new Strike("it", Touch.NOTHING, false, where, Optional.of(cargo));
  }

  static Strike flip() {
    return new Strike(
        "it", Touch.NOTHING, true, new Strike.Where("live", Set.of(), true), Optional.empty());
  }

  static Finding judge(Strike strike, Standing now) {
    return Invariants.judge(strike, now);
  }

  static void says(Finding finding, String no) {
    if (no.equals("-")) {
      assertThat(finding).isEqualTo(new Finding.Holds());
      return;
    }
    assertThat(finding)
        .isInstanceOfSatisfying(
            Finding.Broken.class, it -> assertThat(it.why().because()).contains(no));
  }
}
