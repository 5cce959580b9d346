package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a site is dressed in before a swap is looked at long before it, and never shown. */
class CarriedCertificatesTest {
  private static final String UPSTREAM = "gigascience/upstream/gigadb-website";
  private static final String CARRIED = UPSTREAM + ":tls_fullchain_pem/live";
  private static final String WHAT =
      "the certificate that %s carries for gigadb.org ".formatted(UPSTREAM);

  private final Gazette gazette = new Gazette();
  private final Region region = gazette.region;
  private final Vandal vandal = new Vandal(region);

  @AfterEach
  void close() {
    gazette.close();
  }

  @Test
  void one_that_the_site_itself_shows_is_well() {
    assertThat(doctor())
        .contains(WHAT + "is good for 90d", "it is the one that upstream shows")
        .contains("carries for staging.gigadb.org is good for 90d")
        .contains("GigaDB is well");
  }

  @Test
  void one_that_the_site_no_longer_shows_is_worth_knowing() {
    vandal.spoils("front", region.leads("gigadb.org"), it -> it.with("print", "a renewed one"));
    assertThat(doctor())
        .contains(":warning:", WHAT + "is not the one that upstream shows")
        .contains("put the one that upstream shows into tls_fullchain_pem")
        .doesNotContain(":x:");
  }

  @Test
  void one_that_is_over_or_for_other_names_would_do_nobody_any_good() {
    carries("gigadb.org until " + in(-1));
    assertThat(doctor()).contains(":x:", WHAT + "is no good: it has expired");
    carries("alt-live.gigadb.host until " + in(80));
    assertThat(doctor()).contains(":x:", WHAT + "is no good: it is for other names");
  }

  @Test
  void one_that_ends_soon_is_said_by_the_doctor_and_told_ahead_in_the_night() {
    carries("gigadb.org until " + in(20));
    assertThat(doctor()).contains(":warning:", WHAT + "is good for 20d");
    gazette.at("2026-11-20T23:00:00Z", "doctor");
    List<String> told =
        region.track.texts("select blocks from letter where letter_key like 'expiry/gigadb/%'");
    assertThat(told).hasSize(1);
    assertThat(told.getFirst()).contains(WHAT.strip(), "ends within 30 days");
  }

  @Test
  void a_variable_that_is_not_there_is_named_for_nobody_could_be_dressed() {
    remove(UPSTREAM + ":tls_privkey_pem/live");
    assertThat(doctor())
        .contains(":x:", UPSTREAM + " has no tls_privkey_pem for live")
        .contains("so nobody else can be dressed for gigadb.org");
  }

  @Test
  void variables_that_hold_something_else_are_named_and_never_shown() {
    vandal.spoils("ci-variable", UPSTREAM + ":tls_", it -> it.with("value", "hush hush"));
    assertThat(doctor())
        .contains(
            ":x:", "no certificate of a server is in tls_fullchain_pem, tls_privkey_pem, tls_chain")
        .doesNotContain("hush");
  }

  @Test
  void what_nobody_could_read_is_unknown_and_what_is_carried_is_judged_without_the_site() {
    region.goesWrong("probes", Mischance.NOTHING, 1000);
    carries("gigadb.org until " + in(-1));
    assertThat(doctor()).contains(WHAT + "is no good: it has expired");
    carries("gigadb.org until " + in(80));
    assertThat(doctor()).contains(":question:", "reading the certificate of gigadb.org");
  }

  private void carries(String certificate) {
    vandal.spoils(
        "ci-variable",
        CARRIED,
        it -> it.with("value", "a simulated certificate for " + certificate));
  }

  private void remove(String key) {
    World world = region.track.the(World.class);
    world.all("ci-variable").stream()
        .filter(it -> it.key().equals(key))
        .forEach(it -> assertThat(world.<Boolean>change(all -> all.remove(it))).isTrue());
  }

  private String in(int days) {
    return region.track.clock.instant().plus(Duration.ofDays(days)).toString();
  }

  private String doctor() {
    return region.voting.typed("U0OPS1", "doctor gigadb");
  }
}
