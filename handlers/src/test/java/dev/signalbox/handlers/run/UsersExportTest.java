package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.UserFiles.CLEO;
import static dev.signalbox.handlers.run.UserFiles.DORA;
import static dev.signalbox.handlers.run.UserFiles.key;
import static dev.signalbox.handlers.run.UserFiles.safe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Users leave as a file that comes in again. */
class UsersExportTest {
  private static final String STEPS =
      """
      - id: saved
        do: users.save
      - id: export
        do: users.export
        with: { batch: "${steps.saved.batch}" }
      """;
  private static final String CHECK =
      """
      - id: check
        do: users.check
        with: { file: "${file}" }
      """;

  private static String file(Ward ward) {
    return String.join(
        "", ward.region.track.texts("select text from kept_file where name = 'users-prd.json'"));
  }

  private static void loaded(Ward ward, JsonObject... documents) {
    Stream.of(documents)
        .map(it -> Document.read(it.tree()).orElseThrow())
        .forEach(ward::somebodyLoads);
  }

  @Test
  void what_was_written_comes_in_again_as_it_was() {
    try (Ward ward = new Ward(STEPS)) {
      RunId run = ward.begun();
      assertThat(ward.trouble(run)).isEmpty();
      assertThat(ward.told(run, "export")).contains("3 keys and 3 safes of prd in users-prd.json");
      assertThat(file(ward)).startsWith("[\n{\"_id\":\"prefsSafe-").doesNotContain("_rev");
      ward.thenGiven("users-prd.json", file(ward), CHECK);
      assertThat(ward.told(ward.begun(), "check")).contains("prd: 6 identical");
    }
  }

  @Test
  @Tag("D2.3")
  void pitfall_D2_3_who_has_half_of_what_a_user_has_is_left_out_and_told() {
    try (Ward ward = new Ward(STEPS)) {
      loaded(ward, key(CLEO), safe(DORA));
      RunId run = ward.begun();
      assertThat(ward.told(run, "export"))
          .contains("3 keys and 3 safes; 2 left out, the first: the key " + CLEO);
      assertThat(file(ward)).doesNotContain(CLEO, DORA);
    }
  }

  @Test
  @Tag("D2.5")
  void pitfall_D2_5_an_id_that_no_file_may_have_is_left_out() {
    try (Ward ward = new Ward(STEPS)) {
      loaded(ward, safe("Bob"), key("Bob"));
      RunId run = ward.begun();
      assertThat(ward.told(run, "export")).contains("2 left out, the first: the safe");
      ward.thenGiven("users-prd.json", file(ward), CHECK);
      assertThat(ward.told(ward.begun(), "check")).contains("prd: 6 identical");
    }
  }

  @Test
  void what_looks_like_a_secret_does_not_leave_and_nobody_comes_in_with_a_hole() {
    try (Ward ward = new Ward(STEPS)) {
      loaded(ward, safe(CLEO).with("email", "glpat-1234567890abcdef"), key(CLEO));
      RunId run = ward.begun();
      assertThat(ward.told(run, "export"))
          .contains("2 left out", CLEO + " says what looks like a secret");
      assertThat(file(ward)).doesNotContain(CLEO);
    }
  }

  @Test
  void the_file_is_gone_after_a_week() {
    try (Ward ward = new Ward(STEPS)) {
      ward.begun();
      assertThat(
              ward.region.track.texts(
                  "select name from kept_file where gone_at <= kept_at + interval '7' day"))
          .containsExactly("users-prd.json");
    }
  }

  @Test
  void on_prd_somebody_else_of_ops_says_yes_before_anything_leaves() {
    try (Cluster cluster = new Cluster()) {
      Track track = cluster.region.track;
      assertThat(cluster.typed("users export gpii prd")).contains("Planning");
      track.work();
      cluster.region.voting.press("U0OPS1", "confirmed");
      track.workAfter(Duration.ofSeconds(1));
      assertThat(track.texts("select name from kept_file")).isEmpty();
      assertThat(cluster.region.voting.message()).contains("3 keys and 3 safes of prd");
      cluster.region.voting.send("U0OPS2", "approved", Map.of("typed", "gpii"));
      track.workAfter(Duration.ofSeconds(1));
      assertThat(track.texts("select outcome from run")).containsExactly("done");
      assertThat(
              track.texts("select distinct channel from letter where letter_key like '%/handed%'"))
          .containsExactly("U0OPS1");
    }
  }

  @Test
  void on_dev_whoever_asks_for_the_file_confirms_it_and_nobody_else_is_asked() {
    try (Cluster cluster = new Cluster()) {
      Track track = cluster.region.track;
      cluster.typed("users export gpii dev");
      track.work();
      cluster.region.voting.press("U0OPS1", "confirmed");
      track.workAfter(Duration.ofSeconds(1));
      assertThat(track.texts("select outcome from run")).containsExactly("done");
      assertThat(track.texts("select name from kept_file")).containsExactly("users-dev.json");
    }
  }
}
