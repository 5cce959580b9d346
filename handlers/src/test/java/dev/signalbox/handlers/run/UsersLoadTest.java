package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.UserFiles.CLEO;
import static dev.signalbox.handlers.run.UserFiles.DORA;
import static dev.signalbox.handlers.run.UserFiles.key;
import static dev.signalbox.handlers.run.UserFiles.safe;
import static dev.signalbox.handlers.run.UsersReloadTest.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Recorder.Mood;
import dev.signalbox.integrations.documents.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The users of a file climb from environment to environment, and nobody is overwritten. */
class UsersLoadTest {
  private static final String SAFE = "prefsSafe-";
  private static final String CHECK =
      """
      - id: check
        do: users.check
        with: { file: "${file}", label: pilot }
      """;
  static final String STEPS = CHECK + load("dev") + load("stg") + load("prd");

  static String load(String environment) {
    return """
    - id: %s
      do: users.load
      with: { environment: %s, batch: "${steps.check.batch}" }
    """
        .formatted(environment, environment);
  }

  private static Ward ward(String steps, String... ids) {
    return Ward.given("pilot.json", UserFiles.users(ids), steps);
  }

  private static String sheet(Ward ward, String environment) {
    return String.join(
        "",
        ward.region.track.texts(
            "select text from kept_file where name = ?", "users-%s.csv".formatted(environment)));
  }

  @Test
  void users_come_to_every_environment_in_its_turn() {
    try (Ward ward = ward(STEPS, CLEO, DORA)) {
      RunId run = ward.begun();
      assertThat(ward.trouble(run)).isEmpty();
      for (String environment : List.of("dev", "stg", "prd")) {
        assertThat(ward.told(run, environment))
            .contains("loaded 2 keys and 2 safes of " + environment, "2 keys there as they should");
        assertThat(ward.there(environment, CLEO)).isPresent();
        assertThat(ward.there(environment, SAFE + DORA)).isPresent();
      }
    }
  }

  @Test
  @Tag("D2.3")
  void pitfall_D2_3_safes_are_written_before_the_keys_that_lead_to_them() {
    try (Ward ward = ward(CHECK + load("dev"), CLEO)) {
      ward.begun();
      assertThat(ward.recorder.ids()).containsExactly(List.of(SAFE + CLEO), List.of(CLEO));
    }
  }

  @Test
  void what_has_not_been_on_dev_does_not_come_to_stg() {
    try (Ward ward = ward(CHECK + load("stg"), CLEO)) {
      RunId run = ward.begun();
      ward.goesOn();
      assertThat(ward.state(run)).isEqualTo(RunState.HELD);
      assertThat(ward.trouble(run))
          .contains("changes reach dev before stg", "it has not been on dev");
      assertThat(ward.recorder.orders).isEmpty();
    }
  }

  @Test
  @Tag("D2.2")
  void pitfall_D2_2_who_is_there_otherwise_is_told_and_left_as_they_are() {
    try (Ward ward = ward(CHECK + load("dev"), ADA, CLEO)) {
      Optional<Document> before = ward.there("dev", SAFE + ADA);
      RunId run = ward.begun();
      assertThat(ward.told(run, "dev"))
          .contains(
              "loaded 1 key and 1 safe", "2 there otherwise, left as they are: " + SAFE + ADA);
      assertThat(ward.there("dev", SAFE + ADA)).isEqualTo(before);
      assertThat(sheet(ward, "dev")).isEqualTo("key\n%s\n".formatted(CLEO));
    }
  }

  @Test
  @Tag("D2.3")
  void pitfall_D2_3_a_safe_whose_key_is_somebody_elses_there_is_left_out_with_it() {
    String astray =
        UserFiles.of(key(ADA).with("prefsSafeId", SAFE + CLEO), safe(CLEO), key(DORA), safe(DORA));
    try (Ward ward = Ward.given("pilot.json", astray, CHECK + load("dev"))) {
      RunId run = ward.begun();
      assertThat(ward.trouble(run)).isEmpty();
      assertThat(ward.told(run, "dev"))
          .contains("loaded 1 key and 1 safe of dev", "1 there otherwise", "1 safe left out");
      assertThat(ward.there("dev", SAFE + CLEO)).isEmpty();
      assertThat(ward.there("dev", SAFE + DORA)).isPresent();
    }
  }

  @Test
  void a_safe_comes_as_long_as_one_of_its_keys_does() {
    String two =
        UserFiles.of(
            key(ADA).with("prefsSafeId", SAFE + CLEO),
            key(DORA).with("prefsSafeId", SAFE + CLEO),
            safe(CLEO));
    try (Ward ward = Ward.given("pilot.json", two, CHECK + load("dev"))) {
      ward.begun();
      assertThat(ward.there("dev", SAFE + CLEO)).isPresent();
      assertThat(ward.there("dev", DORA)).isPresent();
    }
  }

  @Test
  void who_is_loaded_already_counts_and_is_not_written_again() {
    try (Ward ward =
        ward(CHECK + load("dev") + load("dev").replace("id: dev", "id: again"), CLEO)) {
      RunId run = ward.begun();
      assertThat(ward.told(run, "again")).contains("loaded 0 keys and 0 safes", "1 key there");
      assertThat(ward.recorder.orders).hasSize(2);
    }
  }

  @Test
  @Tag("D2.6")
  void pitfall_D2_6_nobody_gets_a_list_of_keys_that_were_not_read_back() {
    try (Ward ward = ward(CHECK + load("dev"), CLEO)) {
      ward.recorder.will(Mood.FINE, Mood.FORBIDS);
      RunId run = ward.begun();
      assertThat(ward.state(run)).isEqualTo(RunState.HELD);
      assertThat(ward.trouble(run)).contains("1 of 1 documents were not taken", CLEO);
      assertThat(sheet(ward, "dev")).isEmpty();
    }
  }

  @Test
  void what_a_run_has_loaded_it_takes_back_and_leaves_what_users_have_changed() {
    String later =
        """
        - do: run.write
          with: { say: later }
        - do: run.give-up
        """;
    try (Ward ward = ward(STEPS + later, CLEO, DORA)) {
      ward.region.track.neighbour().meanwhile(() -> ward.somebodyChanges(SAFE + DORA));
      RunId run = ward.begun();
      ward.goesOn();
      assertThat(ward.state(run)).isEqualTo(RunState.CANCELLED);
      assertThat(ward.there("dev", CLEO)).isEmpty();
      assertThat(ward.there("stg", SAFE + DORA)).isEmpty();
      assertThat(ward.there(CLEO)).isEmpty();
      assertThat(ward.there(DORA)).isPresent();
      assertThat(ward.there(SAFE + DORA)).isPresent();
    }
  }

  @ParameterizedTest
  @Tag("queries")
  @Tag("D2.6")
  @CsvSource({"KILLS_BEFORE", "KILLS_AFTER"})
  void pitfall_D2_6_who_dies_between_two_chunks_is_followed_by_one_who_goes_on(Mood death) {
    List<String> ids = UserFiles.many(1_200);
    try (Ward ward = Ward.given("pilot.csv", String.join("\n", ids), CHECK + load("dev"))) {
      ward.recorder.will(Mood.FINE, Mood.FINE, Mood.FINE, Mood.FINE, death);
      RunId run = ward.planned();
      assertThatThrownBy(ward.region.track::work).isInstanceOf(TestNeighbour.Killed.class);
      assertThat(sheet(ward, "dev")).isEmpty();
      ward.goesOn();
      assertThat(ward.trouble(run)).isEmpty();
      assertThat(ward.told(run, "dev")).contains("loaded 1200 keys and 1200 safes of dev");
      assertThat(sheet(ward, "dev").lines().skip(1)).containsExactlyElementsOf(ids);
      assertThat(ward.recorder.ids()).allMatch(it -> it.size() <= 500);
    }
  }
}
