package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.embargo.Embargoes;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Thing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What lies in wait where names are to change the site that they lead to. */
class PitfallsOfTheSwapTest {
  private static final String LIVE = "gigadb.org";
  private static final String EIP = "sydney-aws/eip-gigadb-live-gigadbalt";

  private final Region region = new Region();
  private final Outside outside = new Outside(region);
  private final String upstream = region.leads(LIVE);

  @AfterEach
  void close() {
    region.close();
  }

  @Test
  @Tag("D1.11")
  void a_swap_of_live_moves_what_its_plan_named_and_leaves_staging_where_it_was() {
    String staging = region.leads("staging.gigadb.org");
    String bastion = region.leads("bastion-stg.gigadb.host");
    assertThat(region.voting.typed("U0OPS1", "plan trial gigadb"))
        .contains("bastion.gigadb.org", "bastion.gigadb.host", "portainer.gigadb.org")
        .doesNotContain("staging", "bastion-stg");
    region.swap();
    assertThat(region.leads(LIVE)).isNotEqualTo(upstream);
    assertThat(region.leads("staging.gigadb.org")).isEqualTo(staging);
    assertThat(region.leads("bastion-stg.gigadb.host")).isEqualTo(bastion);
  }

  @Test
  @Tag("D1.12")
  @Tag("D1.25")
  void the_embargo_outlasts_the_swap_until_people_have_decided_and_no_longer() {
    try (Procedure procedure = new Procedure()) {
      Releasing releasing = new Releasing(procedure);
      RunId run = releasing.live();
      Embargoes embargoes = procedure.region.track.the(Embargoes.class);
      assertThat(procedure.region.production()).isEqualTo("alt");
      assertThat(embargoes.inForce("gigadb")).hasSize(1);
      releasing.decided("keep");
      procedure.goesOn(run);
      procedure.assertDone(run);
      assertThat(embargoes.inForce("gigadb")).isEmpty();
    }
  }

  @Test
  @Tag("D1.13")
  void a_name_that_two_records_answer_for_stops_it_before_anything_moves() {
    Thing first = outside.records(LIVE + "/", "files.gigadb.org").getFirst();
    JsonObject second = Outside.body(first).with("type", "AAAA").with("content", "2001:db8::7");
    outside.adds("record", LIVE + "/second", second.with("id", "second"));
    assertRefused("files.gigadb.org", "AAAA 2001:db8::7", "where one A record was expected");
  }

  @Test
  @Tag("D1.14")
  void an_address_that_the_cloud_has_twice_stops_it() {
    outside.adds("address", EIP + "-2", Outside.body(outside.thing("address", EIP)));
    assertRefused("eip-gigadb-live-gigadbalt");
  }

  @Test
  @Tag("D1.14")
  void an_address_that_nothing_bears_stops_it() {
    outside.edit("address", EIP, it -> it.with("associated", false));
    assertRefused("eip-gigadb-live-gigadbalt");
  }

  @Test
  @Tag("D1.14")
  @Tag("D1.30")
  void a_key_of_another_account_that_would_have_worked_all_the_same_stops_it() {
    outside.edit(
        "identity", "sydney-aws", it -> it.with("arn", "arn:aws:iam::333333333333:user/Other"));
    assertRefused("the key of sydney-aws is arn:aws:iam::333333333333:user/Other", "should be");
  }

  private void assertRefused(String... why) {
    RunId run = region.swapping();
    assertThat(
            region.track.texts(
                "select outcome || ' ' || coalesce(trouble, '') from run where id = ?",
                run.value()))
        .singleElement()
        .asString()
        .contains("refused")
        .contains(why);
    assertThat(region.registrar.orders).isEmpty();
    assertThat(region.leads(LIVE)).isEqualTo(upstream);
  }
}
