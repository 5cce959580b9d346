package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.sandbox.Mischance;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Things an estate lives on break one at a time, and `/ops doctor gigadb` names each. */
class EstateDoctorTest {
  private static final String ALT = "gigascience/upstream/alt-gigadb-website";

  private final Region region = new Region();
  private final Vandal vandal = new Vandal(region);

  @AfterEach
  void close() {
    region.close();
  }

  @Test
  void an_estate_that_lacks_nothing_is_well() {
    assertThat(doctor())
        .contains("GigaDB is well", "sandbox runner serves " + ALT, "ops-bot plays the jobs of all")
        .contains("are there once, with a host", "are as the roles want them")
        .contains("gigadb.org is good for 90d")
        .doesNotContain(":x:", ":question:", ":warning:");
  }

  @Test
  void what_nobody_has_decided_yet_is_worth_knowing_and_nothing_wrong() {
    region.voting.typed("U0OPS1", "decision gigadb ask Which cloud?");
    assertThat(doctor())
        .contains("GigaDB is well", "one question waits. Next: `/ops decision gigadb` lists");
  }

  @Test
  void who_names_no_estate_hears_of_the_bot_and_who_names_none_that_there_is_is_told_so() {
    assertThat(region.voting.typed("U0OPS1", "doctor")).contains("I am looking at myself");
    assertThat(region.voting.typed("U0OPS1", "doctor nowhere")).contains("NO_SUCH_ESTATE");
  }

  @Test
  void pitfall_D1_17_no_runner_online_for_whoever_plays_the_jobs_is_named_with_its_tag() {
    vandal.spoils("ci-runner", ALT, it -> it.with("online", false));
    assertThat(doctor())
        .contains("GigaDB: 1 of", "no runner that is online takes up what ops-bot plays in " + ALT)
        .contains("start one with the tag ops-bot");
  }

  @Test
  void pitfall_D1_19_a_mirror_that_is_stuck_is_named_with_its_complaint() {
    vandal.spoils("ci-copy", ALT, it -> it.with("complaint", "the key was refused"));
    assertThat(doctor())
        .contains("the mirror %s is stuck: the key was refused".formatted(ALT), "have it fetch");
  }

  @Test
  void pitfall_D1_19_a_mirror_that_has_fetched_nothing_for_a_day_is_stale() {
    vandal.spoils(
        "ci-copy",
        ALT,
        it -> it.with("fresh", region.track.clock.instant().plus(Duration.ofDays(3)).toString()));
    assertThat(doctor()).contains("the mirror %s has fetched nothing".formatted(ALT));
  }

  @Test
  void pitfall_D1_14_an_address_that_no_host_bears_or_that_is_not_there_is_named() {
    vandal.spoils("address", "eip-gigadb-files-live-gigadbalt", it -> it.with("associated", false));
    vandal.spoils("address", "eip-gigadb-staging-gigadbalt", it -> it.with("name", "eip-other"));
    assertThat(doctor())
        .contains("eip-gigadb-files-live-gigadbalt", "no host bears it")
        .contains("eip-gigadb-staging-gigadbalt", "no address of that name is there")
        .contains("let exactly one address have that name");
  }

  @Test
  void a_record_that_leads_elsewhere_is_named_with_where_it_leads_and_should() {
    region.somebodyLeads("files.gigadb.org", "198.51.100.7");
    assertThat(doctor())
        .contains("files.gigadb.org leads to 198.51.100.7, not to", "/ops roles gigadb");
  }

  @Test
  void a_variable_that_is_not_what_the_role_wants_is_named_with_both() {
    vandal.spoils(
        "ci-variable", ALT + ":REMOTE_HOSTNAME/live", it -> it.with("value", "alt.there"));
    assertThat(doctor())
        .contains(
            "REMOTE_HOSTNAME is alt.there, and alt as standby of live wants alt-live.gigadb.host",
            "set it in %s under CI/CD variables".formatted(ALT));
  }

  @Test
  void a_variable_that_somebody_has_masked_is_not_shown() {
    vandal.spoils(
        "ci-variable",
        ALT + ":REMOTE_HOSTNAME/live",
        it -> it.with("value", "a secret").with("masked", true));
    assertThat(doctor()).contains("REMOTE_HOSTNAME is (masked)").doesNotContain("a secret");
  }

  @Test
  void a_certificate_of_a_name_beside_the_front_page_is_looked_at_too() {
    vandal.spoils("front", region.leads("files.gigadb.org"), it -> it.with("until", in(20)));
    assertThat(doctor()).contains(":warning:", "files.gigadb.org is good for 20d");
    vandal.spoils("front", region.leads("files.gigadb.org"), it -> it.with("until", in(-1)));
    assertThat(doctor())
        .contains(":x:", "the certificate of files.gigadb.org is no good: it has expired");
  }

  @Test
  void sites_whose_keys_open_the_same_account_are_named() {
    vandal.spoils(
        "identity", "sydney-aws", it -> it.with("arn", "arn:aws:iam::111111111111:user/Gigadb"));
    assertThat(doctor()).contains("upstream and alt open the same account 111111111111");
  }

  @Test
  void what_nobody_could_look_at_is_unknown_and_never_fine() {
    region.goesWrong("addresses", Mischance.NOTHING, 1000);
    assertThat(doctor())
        .contains(":question: ", "no whole answer within 30 s", "look again in a few minutes")
        .doesNotContain("GigaDB is well");
  }

  private String in(int days) {
    return region.track.clock.instant().plus(Duration.ofDays(days)).toString();
  }

  private String doctor() {
    return region.voting.typed("U0OPS1", "doctor gigadb");
  }
}
