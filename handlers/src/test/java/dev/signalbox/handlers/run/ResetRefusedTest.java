package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.truth.Jury;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing is loaded over production, and nothing is dropped for what is no whole backup. */
class ResetRefusedTest {
  private final Depot depot = new Depot();

  @AfterEach
  void close() {
    depot.close();
  }

  @Test
  @Tag("D1.4")
  @Tag("D1.15")
  void whichever_site_is_production_its_data_is_never_replaced() {
    String onto = Loading.find("${standby}") + Loading.load("${production}", "found");
    Unlinted.install(depot.region.track, onto);
    assertThat(depot.region.voting.typed("U0OPS1", "trial gigadb"))
        .contains("INVARIANT", "replace the data of upstream");
    assertThat(said("upstream", newest(Depot.SERIES)))
        .contains("upstream is production of live now, and its data is never replaced")
        .contains("alt is the standby");
    depot.region.swap();
    Unlinted.install(depot.region.track, onto);
    assertThat(depot.region.voting.typed("U0OPS1", "trial gigadb"))
        .contains("INVARIANT", "replace the data of alt");
    assertThat(said("alt", newest(Depot.SERIES))).contains("alt is production of live now");
    assertThat(depot.bastion.begun).isEmpty();
  }

  @Test
  @Tag("D1.4")
  void where_nobody_can_tell_who_is_production_nothing_is_replaced() {
    depot.region.track.change("delete from role_held");
    assertThat(said("alt", newest(Depot.SERIES)))
        .contains("nobody can tell for sure that alt is not production of live");
    assertThat(depot.bastion.begun).isEmpty();
  }

  @Test
  @Tag("D1.7")
  void a_backup_that_was_cut_off_drops_nothing() {
    String cut = Depot.SERIES + depot.day(2) + ".backup";
    assertThat(said("alt", cut))
        .contains("nothing was dropped: " + cut + " does not end with 'PostgreSQL database dump");
    assertThat(depot.bastion.begun).isEmpty();
  }

  @Test
  @Tag("D1.7")
  void nor_does_one_that_is_not_there_or_is_of_another_environment() {
    assertThat(said("alt", Depot.SERIES + "202001010000.backup"))
        .contains("nothing was dropped", "is not in");
    assertThat(said("alt", newest(Depot.SERIES).replace("_live_", "_staging_")))
        .contains("looking whose backup", "here they are called " + Depot.SERIES + "*.backup");
    assertThat(depot.bastion.begun).isEmpty();
  }

  private String newest(String series) {
    return series + depot.day(1) + ".backup";
  }

  /** Straight to the action, past every gate. */
  private String said(String site, String key) {
    depot.region.track.the(Jury.class).look(depot.region.estate(), "live");
    Deed.Words words =
        new Deed.Words(
            new Token("run", "load", Token.FIRST),
            new Errand("run", "gigadb", Optional.of("live"), "Ana"),
            Map.of("site", site, "backup", key));
    return depot
                .region
                .track
                .the(Actions.class)
                .named("database.reset")
                .orElseThrow()
                .enter(words)
                .perform()
            instanceof Outcome.Failed<Map<String, String>>(String why, var _)
        ? why
        : "done";
  }
}
