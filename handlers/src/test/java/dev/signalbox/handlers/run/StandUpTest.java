package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A private cloud is stood up by people; the run is done once all of it has evidence. */
class StandUpTest {
  private static final String GOZO =
      "stand-up pulumi testing learningmachine gozo eu-west-1 444444444406";
  private static final Map<String, String> SEEN =
      Map.of("arn", "arn:aws:iam::444444444406:user/pulumi-ppc");
  private static final Map<String, String> CREATED =
      Map.of("endpoint", Gozo.ENDPOINT, "evidence", "create-ppc.sh said so");

  private final Masons masons = new Masons();

  @AfterEach
  void close() {
    masons.close();
  }

  private RunId created() {
    RunId run = masons.typed(GOZO);
    masons.done(run, SEEN);
    assertThat(masons.message())
        .contains("export PULUMI_STACK_NAME_OVERRIDE=learningmachine")
        .contains("./scripts/ppc/create-ppc.sh gozo eu-west-1")
        .contains("secret ppc-passphrase of learningmachine-ppc-gozo")
        .contains("pulumi-ppc is pinned to 3f0c9a1d")
        .contains("says account 444444444406 and pulumi-ppc, or stop");
    masons.done(run, CREATED);
    return run;
  }

  private void assertHeld(RunId run, String why) {
    assertThat(masons.junction.region.track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(masons.junction.trouble(run)).contains(why);
  }

  private void assertDone(RunId run) {
    assertThat(masons.junction.trouble(run)).isEmpty();
    assertThat(masons.junction.region.track.see(run).state()).isEqualTo(RunState.DONE);
  }

  private RunId probed() {
    masons.vault().hold(Gozo.TOKEN);
    masons.stands();
    return created();
  }

  @Test
  @Tag("D3.14")
  @Tag("D3.18")
  void pitfall_D3_14_it_is_done_only_once_all_three_things_have_evidence() {
    RunId run = probed();
    assertThat(masons.does(run, Map.of("link", "I have pushed it"))).contains("Mistakes");
    masons.done(run, Map.of("link", masons.proposed()));
    assertThat(masons.step(run, "source-await")).contains("sha");
    assertThat(masons.junction.region.track.see(run).state()).isNotEqualTo(RunState.DONE);
    assertThat(masons.message()).contains("Attach learningmachine-ppc-gozo to learningmachine");
    assertThat(masons.does(run, Map.of("evidence", "attached"))).contains("this has to be a link");
    masons.done(run, Map.of("evidence", "https://app.pulumi.com/learningmachine/clouds"));
    assertDone(run);
  }

  @Test
  void without_its_token_in_the_vault_it_is_held_and_nobody_is_asked_to_show_it() {
    masons.stands();
    RunId run = created();
    assertHeld(run, Gozo.TOKEN + " holds nothing: whoever was given it puts it there by hand");
    masons.vault().hold(Gozo.TOKEN);
    masons.retried(run);
    assertThat(masons.message()).contains("Commit scripts/ppc/Pulumi.yaml");
  }

  @Test
  void a_vault_that_does_not_answer_may_answer_later() {
    masons.vault().isAway(true);
    masons.stands();
    assertHeld(created(), "the store behind " + Gozo.TOKEN + " does not answer");
  }

  @Test
  void an_endpoint_that_does_not_answer_is_not_stood_up() {
    masons.vault().hold(Gozo.TOKEN);
    assertHeld(created(), Gozo.ENDPOINT);
  }

  @Test
  @Tag("D3.16")
  void pitfall_D3_16_a_stack_that_is_there_is_not_stood_up_again() {
    RunId run =
        masons.typed("stand-up pulumi production learningmachine malta eu-west-1 444444444406");
    assertThat(masons.junction.region.track.see(run).outcome()).contains("refused");
    assertThat(masons.junction.trouble(run))
        .contains("there is a stack learningmachine-ppc-malta already, of malta")
        .contains("/ops update pulumi learningmachine malta");
    RunId odd = masons.typed("stand-up pulumi production Learning malta eu-west-1 444444444406");
    assertThat(masons.junction.trouble(odd)).contains("'Learning-ppc-malta' is not a stack's name");
  }

  @Test
  @Tag("D3.13")
  void pitfall_D3_13_keys_of_another_account_or_of_another_user_stand_nothing_up() {
    RunId run = masons.typed(GOZO);
    masons.done(run, Map.of("arn", "arn:aws:iam::444444444403:user/pulumi-ppc"));
    assertHeld(run, "these are keys of account 444444444403, not of 444444444406");
  }

  @Test
  void keys_of_a_person_are_not_those_of_the_cloud() {
    RunId run = masons.typed(GOZO);
    masons.done(run, Map.of("arn", "arn:aws:iam::444444444406:user/ada"));
    assertHeld(run, "these are keys of user/ada, not of user/pulumi-ppc");
  }

  @Test
  void where_it_cannot_stand_is_said_with_its_plan() {
    assertRefused("gozo eu-west-1 44444444440", "it has twelve digits");
    assertRefused("gozo europe 444444444406", "'europe' is no region of AWS like eu-west-1");
    assertRefused("gozo eu-west-1 444444444403", "account 444444444403 is that of production-");
  }

  private void assertRefused(String where, String why) {
    RunId run = masons.typed("stand-up pulumi testing learningmachine " + where);
    assertThat(masons.junction.region.track.see(run).outcome()).contains("refused");
    assertThat(masons.junction.trouble(run)).contains(why);
  }

  @Test
  @Tag("D3.17")
  void pitfall_D3_17_a_key_that_is_pasted_into_a_form_is_not_taken_and_has_to_be_rotated() {
    RunId run = masons.typed(GOZO);
    String key = "AKIA" + "IOSFODNN7EXAMPLE";
    assertThat(masons.does(run, Map.of("arn", "the key is " + key)))
        .contains("Mistakes", "an AWS access key id", "rotate it")
        .doesNotContain(key);
    assertThat(masons.does(run, Map.of("arn", "pul-" + "0123456789abcdef".repeat(2) + "01234567")))
        .contains("a Pulumi access token");
    assertThat(masons.junction.region.track.texts("select person from ask_vote")).isEmpty();
  }
}
