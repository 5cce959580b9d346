package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.Dropbox.PILOTS;
import static dev.signalbox.handlers.run.UserFiles.CLEO;
import static dev.signalbox.handlers.run.UserFiles.DORA;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.upload.Uploads;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that people left in a bucket: the version that the plan showed, or none. */
@Tag("queries")
class FileFetchTest {
  private static String steps(String key) {
    return """
    - id: fetch
      do: file.fetch
      with: { bucket: inbox, path: "%s" }
    - id: check
      do: users.check
      with: { file: "${steps.fetch.file}" }
    """
        .formatted(key);
  }

  private static Ward ward() {
    return new Ward(steps(PILOTS));
  }

  private static Dropbox dropbox(Ward ward) {
    return new Dropbox(ward.region.track, ward.estate());
  }

  private static int swept(Ward ward) {
    return ward.region.track.the(Uploads.class).sweep();
  }

  private static void assertRefused(Ward ward, String... why) {
    RunId run = ward.begun();
    assertThat(ward.state(run)).isEqualTo(RunState.CANCELLED);
    assertThat(ward.trouble(run)).contains(why);
    assertThat(ward.region.track.texts("select id from upload")).isEmpty();
  }

  @Test
  void it_comes_as_it_lies_there_and_is_checked_as_one_that_people_give() {
    try (Ward ward = ward()) {
      RunId run = ward.begun();
      assertThat(ward.trouble(run)).isEmpty();
      assertThat(ward.told(run, "fetch"))
          .contains("pilot.csv@", "users/pilot.csv in inbox, 83 bytes, ETag ");
      assertThat(ward.told(run, "check")).contains("pilot.csv: 2 keys and 2 safes; dev: 4 new");
      assertThat(ward.recorder.orders).isEmpty();
    }
  }

  @Test
  void what_is_wrong_with_its_users_is_told_before_anybody_says_yes() {
    try (Ward ward = ward()) {
      dropbox(ward).has(PILOTS, CLEO + "\n" + CLEO);
      assertThat(ward.trouble(ward.begun()))
          .contains("check says no: pilot.csv is not taken", "row 2: " + CLEO + " stands in row 1");
    }
  }

  @Test
  @Tag("D4.12")
  void another_one_than_the_plan_showed_is_refused_and_not_kept() {
    try (Ward ward = ward()) {
      RunId run = ward.planned();
      dropbox(ward).has(PILOTS, CLEO);
      ward.region.track.work();
      assertThat(ward.state(run)).isEqualTo(RunState.HELD);
      assertThat(ward.trouble(run))
          .contains(
              "CHANGED: the plan showed users/pilot.csv in inbox, 83 bytes, ETag ",
              ", and now it is users/pilot.csv in inbox, 36 bytes, ETag ",
              "Abort, and start anew");
      assertThat(ward.region.track.texts("select id from upload")).hasSize(1);
    }
  }

  @Test
  void the_same_words_stored_anew_are_the_same_file() {
    try (Ward ward = ward()) {
      dropbox(ward).has(PILOTS, CLEO);
      RunId run = ward.planned();
      dropbox(ward).has(PILOTS, CLEO);
      ward.region.track.work();
      assertThat(ward.told(run, "check")).contains("1 key and 1 safe");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exports/all.json     | exports/all.json is not under users/, and nothing else of inbox is"
            + " read",
        "users/../exports/all | no plain way to a file",
      })
  void what_lies_elsewhere_is_refused_by_name_and_nobody_is_asked_for_it(String key, String why) {
    try (Ward ward = new Ward(steps(key))) {
      assertRefused(ward, "OUTSIDE: ", why);
      assertThat(ward.region.track.texts("select doing from neighbour_call")).isEmpty();
    }
  }

  @Test
  void what_is_not_there_is_told_with_what_to_do() {
    try (Ward ward = new Ward(steps("users/pilots.csv"))) {
      assertRefused(ward, "gpii-inbox of inbox-aws", "nothing is there: compare the key");
    }
  }

  @Test
  void more_than_ten_megabytes_are_not_taken() {
    try (Ward ward = ward()) {
      dropbox(ward).has(PILOTS, "x".repeat(10_000_001));
      assertRefused(ward, "it has 10,000,001 bytes, and 10,000,000 are taken at most: split it");
    }
  }

  @Test
  void what_is_no_text_is_not_taken() {
    try (Ward ward = ward()) {
      dropbox(ward).has(PILOTS, "Zoë".getBytes(ISO_8859_1));
      assertRefused(ward, "it is no text in UTF-8: save it as UTF-8");
    }
  }

  @Test
  void it_goes_with_its_run_and_the_batch_remains() {
    try (Ward ward = ward()) {
      ward.planned();
      ward.region.track.clock.tick(Duration.ofHours(2));
      assertThat(swept(ward)).isZero();
      ward.region.track.work();
      assertThat(swept(ward)).isOne();
      assertThat(ward.region.track.texts("select state from users_batch")).containsExactly("WHOLE");
    }
  }

  @Test
  @Tag("D2.20")
  void its_words_are_in_no_other_table() {
    try (Ward ward = ward()) {
      dropbox(ward).has(PILOTS, "Zebra,AKIAIOSFODNN7EXAMPLE\n" + DORA);
      ward.begun();
      for (String words : new String[] {"AKIAIOSFODNN7EXAMPLE", DORA}) {
        assertThat(ward.region.track.tablesThatSay(words)).containsExactly("upload");
      }
    }
  }

  @Test
  void a_command_names_bucket_and_key_and_its_plan_shows_the_version() {
    try (Cluster cluster = new Cluster()) {
      Track track = cluster.region.track;
      assertThat(cluster.typed("users import gpii --from outbox users/pilot.csv"))
          .contains("no bucket 'outbox'", "inbox");
      assertThat(cluster.typed("users import gpii --from inbox users/pilot.csv"))
          .contains("Planning");
      track.work();
      assertThat(cluster.region.voting.message())
          .contains("users/pilot.csv in inbox, 83 bytes, ETag ");
      cluster.region.voting.send("U0OPS2", "approved", Map.of("typed", "gpii"));
      track.workAfter(Duration.ofSeconds(1));
      assertThat(track.texts("select step from run_step where state = 'DONE'"))
          .contains("fetch", "check", "users-load", "users-load-2");
    }
  }
}
