package dev.signalbox.handlers.run;

import static dev.signalbox.handlers.run.UserFiles.CLEO;
import static dev.signalbox.handlers.run.UserFiles.DORA;
import static dev.signalbox.handlers.run.UserFiles.key;
import static dev.signalbox.handlers.run.UserFiles.safe;
import static dev.signalbox.handlers.run.UsersReloadTest.ADA;
import static dev.signalbox.handlers.run.UsersReloadTest.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.documents.Batch;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.Revision;
import dev.signalbox.integrations.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users climb from one environment to the next, and nobody there is overwritten. */
@Tag("queries")
class UsersMigrateTest {
  private static final String SAFE = "prefsSafe-";

  private static String steps(String from, String to) {
    return """
    - id: saved
      do: users.save
      with: { environment: %s }
    - id: compared
      do: users.compare
      with: { batch: "${steps.saved.batch}", environment: %s }
    - id: load
      do: users.load
      with: { environment: %s, batch: "${steps.saved.batch}" }
    """
        .formatted(from, to, to);
  }

  private static Ward ward(JsonObject... onStg) {
    Ward ward = new Ward(steps("stg", "prd"));
    Stream.of(onStg)
        .map(it -> Document.read(it.tree()).orElseThrow())
        .forEach(it -> on(ward, "stg", it));
    return ward;
  }

  private static void on(Ward ward, String environment, Document document) {
    Batch one = new Batch(Batch.Way.ANEW, List.of(new Change.Put(document)));
    ward.recorder.keeper().write(ward.on(environment), one);
  }

  private static String states(Ward ward) {
    return String.join(
        "", ward.region.track.texts("select text from kept_file where name = 'users-for-prd.csv'"));
  }

  @Test
  @Tag("D2.2")
  void pitfall_D2_2_who_is_new_comes_and_everybody_is_told_how_they_stand() {
    try (Ward ward = ward(key(CLEO), safe(CLEO), key(BOB), safe(BOB), key(DORA), safe(DORA))) {
      ward.somebodyLoads(
          Document.read(key(DORA).with("prefsSafeId", SAFE + ADA).tree()).orElseThrow());
      Optional<Document> before = ward.there(SAFE + BOB);
      RunId run = ward.begun();
      assertThat(ward.trouble(run)).isEmpty();
      assertThat(ward.told(run, "compared"))
          .contains(
              "4 users for prd: 1 somebody else's there, 1 changed by the user, 1 new, 1 there"
                  + " already");
      assertThat(states(ward))
          .startsWith("key,state\n")
          .contains(CLEO + ",new\n", BOB + ",changed by the user\n", ADA + ",there already\n");
      assertThat(ward.told(run, "load")).contains("loaded 1 key and 1 safe of prd");
      assertThat(ward.there(CLEO)).isPresent();
      assertThat(ward.there(SAFE + BOB)).isEqualTo(before);
      assertThat(ward.there(SAFE + DORA)).isEmpty();
    }
  }

  @Test
  @Tag("D2.3")
  void pitfall_D2_3_half_of_a_user_does_not_come() {
    JsonObject nowhere = key(DORA).orNull("prefsSafeId", Optional.empty());
    try (Ward ward = ward(key(CLEO), nowhere, safe(DORA))) {
      RunId run = ward.begun();
      assertThat(ward.told(run, "compared"))
          .contains("3 users for prd: 2 left out, 1 there already");
      assertThat(ward.told(run, "load"))
          .contains("loaded 0 keys and 0 safes", "1 safe left out", "2 keys left out");
      assertThat(ward.recorder.orders).isEmpty();
    }
  }

  @Test
  @Tag("D2.4")
  void pitfall_D2_4_who_has_another_schema_than_the_users_there_does_not_come() {
    try (Ward ward = ward(key(CLEO).with("schemaVersion", "0.1"), safe(CLEO))) {
      RunId run = ward.begun();
      assertThat(ward.state(run)).isEqualTo(RunState.HELD);
      assertThat(ward.trouble(run)).contains("have another schemaVersion than the users of prd");
      assertThat(ward.recorder.orders).isEmpty();
    }
  }

  @Test
  void what_was_changed_often_elsewhere_is_new_here() {
    try (Ward ward = ward(key(CLEO), safe(CLEO))) {
      Revision first = ward.there("stg", SAFE + CLEO).flatMap(Document::revision).orElseThrow();
      Document again = Document.read(safe(CLEO).with("name", "Cleo").tree()).orElseThrow();
      on(ward, "stg", again.with(first));
      ward.begun();
      assertThat(ward.there("stg", SAFE + CLEO).flatMap(Document::revision).orElseThrow())
          .matches(it -> it.generation() == 2);
      assertThat(ward.there(SAFE + CLEO).flatMap(Document::revision).orElseThrow())
          .matches(it -> it.generation() == 1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prd | dev | dev does not come after prd",
        "prd | stg | stg does not come after prd",
        "stg | dev | dev does not come after stg",
        "dev | prd | it has not been on stg",
      })
  void users_climb_one_environment_at_a_time(String from, String to, String why) {
    try (Ward ward = new Ward(steps(from, to))) {
      Stream.of(safe(CLEO), key(CLEO))
          .map(it -> Document.read(it.tree()).orElseThrow())
          .forEach(it -> on(ward, from, it));
      RunId run = ward.begun();
      ward.goesOn();
      assertThat(ward.trouble(run)).contains(why);
      assertThat(ward.recorder.orders).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prd stg | users only climb, and stg does not come after prd",
        "dev dev | dev does not come after dev",
        "dev prd | users reach stg before prd: migrate them to stg first",
      })
  void what_does_not_climb_is_refused_before_anything_is_copied(String way, String why) {
    try (Cluster cluster = new Cluster()) {
      cluster.typed("users migrate gpii " + way);
      cluster.region.track.work();
      assertThat(cluster.region.track.texts("select trouble from run"))
          .singleElement()
          .asString()
          .contains(why);
      assertThat(cluster.region.track.texts("select id from users_batch")).isEmpty();
    }
  }

  @Test
  void onto_prd_somebody_else_of_ops_says_yes_to_what_would_come() {
    try (Cluster cluster = new Cluster()) {
      Track track = cluster.region.track;
      Voting voting = cluster.region.voting;
      assertThat(cluster.typed("users migrate gpii stg prd")).contains("Planning");
      track.work();
      voting.press("U0OPS1", "confirmed");
      track.workAfter(Duration.ofSeconds(1));
      assertThat(voting.message()).contains("1 user for prd: 1 there already.");
      assertThat(voting.send("U0OPS1", "approved", Map.of("typed", "gpii")))
          .contains("OWN_REQUEST");
      voting.send("U0OPS2", "approved", Map.of("typed", "gpii"));
      track.workAfter(Duration.ofSeconds(1));
      assertThat(track.texts("select outcome from run")).containsExactly("done");
    }
  }
}
