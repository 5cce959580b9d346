package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.Recorder.Mood;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** New users are made once, whatever breaks, and nobody hears of one that is not kept. */
class UsersGenerateTest {
  private static String steps(int count) {
    return """
    - id: check
      do: users.generate
      with: { count: %d, label: Pilot users }
    """
        .formatted(count);
  }

  /** As somebody leaves it who dies over it, at a time when users had another schema. */
  private static void begun(Ward ward, String batch, List<String> ids) {
    ward.region.track.change(
        "insert into users_batch (id, estate, source, run, tries, made_at, state)"
            + " values (?, 'gpii', 'Pilot users', 'before', 0, current_timestamp, 'BEGUN')",
        batch);
    for (String id : ids) {
      entry(ward, batch, "KEY", UserFiles.key(id));
      entry(ward, batch, "SAFE", UserFiles.safe(id));
    }
  }

  private static void entry(Ward ward, String batch, String kind, JsonObject document) {
    ward.region.track.change(
        "insert into users_entry (batch, kind, document, body) values (?, ?, ?, ?)",
        batch,
        kind,
        Json.text(document.tree(), "_id").orElseThrow(),
        document.with("schemaVersion", "0.1").toString());
  }

  private static List<String> keys(Ward ward) {
    return ward.region.track.texts(
        "select document from users_entry where kind = 'KEY' order by document");
  }

  @Test
  void ids_are_made_with_empty_safes_and_the_schema_that_users_have() {
    try (Ward ward = new Ward(steps(3) + UsersLoadTest.load("dev"))) {
      RunId run = ward.begun();
      assertThat(ward.trouble(run)).isEmpty();
      assertThat(ward.told(run, "check"))
          .contains("pilot-users@", "Pilot users: 3 keys and 3 safes, all of them new");
      assertThat(ward.told(run, "dev")).contains("loaded 3 keys and 3 safes of dev");
      String first = keys(ward).getFirst();
      assertThat(ward.there("dev", "prefsSafe-" + first).orElseThrow().whole().toString())
          .contains("\"schemaVersion\":\"0.2\"", "\"name\":\"" + first, "gpii-default");
      assertThat(ward.there("dev", first).orElseThrow().whole().toString())
          .contains("\"prefsSafeId\":\"prefsSafe-" + first, "\"revoked\":false");
    }
  }

  @Test
  @Tag("D2.6")
  void pitfall_D2_6_another_try_goes_on_with_the_ids_that_are_kept() {
    try (Ward ward = new Ward(steps(1_200))) {
      RunId run = ward.planned();
      List<String> kept = UserFiles.many(700);
      begun(ward, "pilot-users@%s/check".formatted(run), kept);
      ward.region.track.work();
      assertThat(ward.told(run, "check")).contains("1200 keys and 1200 safes");
      assertThat(keys(ward)).hasSize(1_200).containsAll(kept);
      assertThat(ward.region.track.texts("select body from users_entry"))
          .allMatch(it -> it.contains("\"schemaVersion\":\"0.1\""));
    }
  }

  @Test
  void a_database_that_does_not_answer_is_asked_again_before_anything_is_made() {
    try (Ward ward = new Ward(steps(2))) {
      ward.recorder.showing(Mood.REFUSES);
      RunId run = ward.begun();
      assertThat(keys(ward)).isEmpty();
      ward.goesOn();
      assertThat(ward.told(run, "check")).contains("2 keys and 2 safes");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10_001})
  void nobody_makes_none_or_more_than_go_at_once(int count) {
    try (Ward ward = new Ward(steps(count))) {
      RunId run = ward.begun();
      assertThat(ward.trouble(run)).contains("cannot be made at once: ask for 1 to 10000");
    }
  }
}
