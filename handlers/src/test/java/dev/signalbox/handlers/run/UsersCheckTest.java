package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.UserFiles.CLEO;
import static dev.signalbox.handlers.run.UserFiles.DORA;
import static dev.signalbox.handlers.run.UserFiles.key;
import static dev.signalbox.handlers.run.UserFiles.safe;
import static dev.signalbox.handlers.run.UsersReloadTest.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.upload.Uploads;
import dev.signalbox.integrations.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of users becomes a batch, or everything that is wrong with it is told at once. */
class UsersCheckTest {
  private static final String STEPS =
      """
      - id: check
        do: users.check
        with: { file: "${file}", label: pilot }
      """;

  private static String told(String text) {
    try (Ward ward = Ward.given("pilot.json", text, STEPS)) {
      RunId run = ward.begun();
      assertThat(ward.trouble(run)).isEmpty();
      assertThat(ward.recorder.orders).isEmpty();
      return ward.told(run, "check");
    }
  }

  private static String refused(String text) {
    try (Ward ward = Ward.given("pilot.json", text, STEPS)) {
      RunId run = ward.begun();
      assertThat(ward.state(run)).isEqualTo(RunState.CANCELLED);
      assertThat(ward.region.track.texts("select id from users_batch")).isEmpty();
      return ward.trouble(run);
    }
  }

  @Test
  void a_good_file_is_compared_with_every_environment_in_the_order_in_which_it_climbs() {
    assertThat(told(UserFiles.users(CLEO, DORA)))
        .contains("pilot@", "pilot: 2 keys and 2 safes; dev: 4 new; stg: 4 new; prd: 4 new");
  }

  @Test
  @Tag("D2.2")
  void pitfall_D2_2_who_is_there_already_is_told_before_anything_is_loaded() {
    assertThat(told(UserFiles.users(ADA, CLEO)))
        .contains("dev: 2 new, 2 changed by users", "prd: 2 new, 2 changed by users");
  }

  @Test
  @Tag("D2.2")
  void pitfall_D2_2_a_key_that_leads_elsewhere_is_a_conflict_and_no_wish_of_a_user() {
    JsonObject astray = key(ADA).with("prefsSafeId", "prefsSafe-" + CLEO);
    assertThat(told(UserFiles.of(astray, safe(CLEO)))).contains("dev: 2 in conflict");
  }

  @Test
  @Tag("D2.3")
  void pitfall_D2_3_a_file_with_half_of_each_user_is_refused_in_both_directions() {
    assertThat(refused(UserFiles.of(key(CLEO), safe(DORA))))
        .contains(
            "pilot.json is not taken",
            "row 1: the key %s leads to prefsSafe-%s, which is not in the file"
                .formatted(CLEO, CLEO),
            "row 2: no key of the file leads to the safe prefsSafe-" + DORA,
            "hand it over again");
  }

  @Test
  @Tag("D2.4")
  void pitfall_D2_4_another_schema_than_users_have_is_refused() {
    assertThat(refused(UserFiles.of(key(CLEO).with("schemaVersion", "0.1"), safe(CLEO))))
        .contains("row 1: its schemaVersion is '0.1', and users have '0.2'")
        .doesNotContain("row 2");
  }

  @Test
  @Tag("D2.5")
  void pitfall_D2_5_ids_of_a_spreadsheet_are_trimmed_and_written_small() {
    String upper = CLEO.toUpperCase(Locale.ROOT);
    assertThat(told("GPII key,Owner\n  \"%s\" ,Cleo\r\n%s\n\n".formatted(upper, DORA)))
        .contains("pilot: 2 keys and 2 safes");
    assertThat(told(UserFiles.of(key(" " + upper), safe(upper)))).contains("1 key and 1 safe");
  }

  @Test
  @Tag("D2.5")
  void pitfall_D2_5_an_id_that_stands_twice_is_told_with_both_rows() {
    assertThat(refused("%s\n%s\n %s".formatted(CLEO, DORA, CLEO.toUpperCase(Locale.ROOT))))
        .contains("row 3: %s stands in row 1 already".formatted(CLEO));
    assertThat(refused(UserFiles.users(CLEO, CLEO)))
        .contains("row 3: %s stands in row 1".formatted(CLEO), "row 4: prefsSafe-" + CLEO);
  }

  @ParameterizedTest
  @Tag("D2.5")
  @ValueSource(
      strings = {
        "carla",
        "0b6d3c52-7f41-4e9a-8c13-9d2e4f6a7b8",
        "0b6d3c52-7f41-6e9a-8c13-9d2e4f6a7b80"
      })
  void pitfall_D2_5_what_is_no_uuid_is_refused_even_in_the_first_row(String id) {
    assertThat(refused(id + "\n" + CLEO)).contains("row 1: '%s' is no UUID".formatted(id));
  }

  @Test
  @Tag("D2.4")
  void pitfall_D2_4_what_is_no_users_document_is_refused() {
    JsonObject shared = safe(CLEO).with("prefsSafeType", "snapset");
    JsonObject client =
        JsonObject.empty().with("_id", "clientCredential-1").with("type", "clientCredential");
    assertThat(refused(UserFiles.of(shared, client)))
        .contains("row 1: the safe", "is no user's", "row 2: its type is 'clientCredential'");
  }

  @Test
  void the_first_ten_complaints_are_told_and_how_many_more_there_are() {
    List<String> rows = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l");
    assertThat(refused(String.join("\n", rows)))
        .contains("row 10: 'j' is no UUID; and 2 more")
        .doesNotContain("row 11");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"docs\": [      | it looks like JSON and is none",
        "\"docs\": []}       | it looks like JSON and is none",
        "{\"rows\": []}    | no list of documents under 'docs'",
        "key               | there is no id in it",
        ",,;               | there is no id in it",
      })
  void what_cannot_be_read_is_told(String text, String why) {
    assertThat(refused(text)).contains(why);
  }

  @Test
  void more_than_ten_thousand_users_do_not_go_at_once() {
    assertThat(refused(String.join("\n", UserFiles.many(10_001))))
        .contains("row 10001: there are 10001 users, and at most 10000 go at once");
  }

  @Test
  void a_file_that_is_no_longer_kept_is_asked_for_again() {
    try (Ward ward = Ward.given("pilot.json", CLEO, STEPS)) {
      ward.region.track.change("delete from upload");
      assertThat(ward.trouble(ward.begun())).contains("pilot.json is no longer kept: hand it over");
    }
  }

  @Test
  void the_file_goes_with_its_run_and_the_batch_remains() {
    try (Ward ward = Ward.given("pilot.json", UserFiles.users(CLEO), STEPS)) {
      ward.begun();
      assertThat(ward.region.track.the(Uploads.class).sweep()).isOne();
      assertThat(ward.region.track.texts("select state from users_batch")).containsExactly("WHOLE");
      assertThat(ward.region.track.texts("select id from kept_file")).isEmpty();
    }
  }
}
