package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tokens end, lose scopes, keys grow old, disks fill: `/ops doctor gigadb` names each. */
class EstateKeysTest {
  private final Region region = new Region();
  private final Vandal vandal = new Vandal(region);

  @AfterEach
  void close() {
    region.close();
  }

  @Test
  void keys_and_disks_that_lack_nothing_are_told_with_their_ends() {
    assertThat(doctor())
        .contains("the token of gitlab is good until 2027-11-20", "hk-aws has 1")
        .contains("hk-ssm: / 41 %; sydney-ssm: / 41 %");
  }

  @Test
  void a_token_that_ends_soon_is_worth_knowing_and_one_that_has_ended_is_trouble() {
    vandal.spoils("term", "gitlab", it -> it.with("until", in(20)));
    assertThat(doctor()).contains(":warning:", "the token of gitlab is good until 2026-12-10");
    vandal.spoils("term", "gitlab", it -> it.with("until", in(-1)));
    assertThat(doctor()).contains(":x:", "it answered 401", "put a new one into the secret gitlab");
  }

  @Test
  void a_token_without_the_scope_that_runs_will_need_is_trouble() {
    vandal.spoils("term", "gitlab", it -> it.with("rights", List.of(Json.text("read_api"))));
    vandal.spoils("term", "github", it -> it.with("rights", List.of(Json.text("gist"))));
    assertThat(doctor())
        .contains(
            "the token of gitlab has no scope api",
            "the token of github has no scope public_repo or repo");
  }

  @Test
  void pitfall_D1_30_a_key_to_an_account_that_is_older_than_ninety_days_is_to_be_changed() {
    vandal.spoils("access-key", "hk-aws", it -> it.with("made", in(-90)));
    assertThat(doctor()).doesNotContain("days old");
    vandal.spoils("access-key", "hk-aws", it -> it.with("made", in(-91)));
    assertThat(doctor()).contains("the key …DBOX of hk-aws is 91 days old", "make a second one");
  }

  @Test
  void pitfall_D1_30_an_owner_of_two_keys_has_no_room_for_a_new_one() {
    JsonObject other = JsonObject.empty().with("active", false).with("made", in(-400));
    boolean added =
        region
            .track
            .the(World.class)
            .change(things -> things.add("access-key", "hk-aws/AKIAOTHER", other));
    assertThat(added).isTrue();
    assertThat(doctor())
        .contains(":warning:", "the owner of hk-aws has 2 keys, and more are not allowed")
        .doesNotContain("days old");
  }

  @Test
  void pitfall_D1_30_a_disk_that_is_nearly_full_is_named_with_its_path_and_host() {
    vandal.spoils("disk", "sydney-ssm/", it -> it.with("full", 84));
    assertThat(doctor()).doesNotContain("% full");
    vandal.spoils("disk", "sydney-ssm/", it -> it.with("full", 85));
    assertThat(doctor()).contains("/ of sydney-ssm is 85 % full", "make room there");
  }

  @Test
  void a_bastion_that_says_it_is_another_one_leaves_its_disks_unknown() {
    vandal.spoils("host", "sydney-ssm", it -> it.with("says", "gigadb/upstream"));
    assertThat(doctor()).contains(":question: ", "looking how full the disks of sydney-ssm are");
  }

  private String in(int days) {
    return region.track.clock.instant().plus(Duration.ofDays(days)).toString();
  }

  private String doctor() {
    return region.voting.typed("U0OPS1", "doctor gigadb");
  }
}
