package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.handlers.run.Recorder.Mood;
import dev.signalbox.integrations.documents.Batch;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** More users than go into one page, or one batch; and whoever works with them may die. */
class UsersManyTest {
  private static final int MORE = 600;

  private final Ward ward = new Ward(UsersReloadTest.STEPS);
  private final List<String> ids =
      IntStream.range(0, MORE)
          .mapToObj(it -> UUID.nameUUIDFromBytes(new byte[] {(byte) it, (byte) (it >> 8)}))
          .map(UUID::toString)
          .sorted()
          .toList();

  @BeforeEach
  void load() {
    List<Change> all = ids.stream().flatMap(UsersManyTest::user).toList();
    Batch.split(Batch.Way.ANEW, all)
        .forEach(it -> ward.recorder.keeper().write(ward.on("prd"), it));
  }

  @AfterEach
  void close() {
    ward.close();
  }

  private static Stream<Change> user(String id) {
    JsonObject safe = content("prefsSafe").with("prefsSafeType", "user").with("name", id);
    JsonObject key = content("gpiiKey").with("prefsSafeId", "prefsSafe-" + id);
    return Stream.of(put("prefsSafe-" + id, safe), put(id, key));
  }

  private static JsonObject content(String type) {
    return JsonObject.empty().with("type", type).with("schemaVersion", "0.2");
  }

  private static Change put(String id, JsonObject content) {
    return new Change.Put(Document.anew(new DocumentId(id), content));
  }

  private void wiped() {
    ids.forEach(ward::forgets);
    ids.forEach(it -> ward.forgets("prefsSafe-" + it));
  }

  private void dies() {
    assertThatThrownBy(ward.region.track::work).isInstanceOf(TestNeighbour.Killed.class);
  }

  @Test
  @Tag("queries")
  void pitfall_D2_1_all_of_them_come_back_whoever_died_between_two_pages_or_two_batches() {
    ward.region.track.neighbour().meanwhile(this::wiped);
    ward.recorder.showing(Mood.FINE, Mood.KILLS_BEFORE);
    RunId run = ward.planned();
    dies();
    ward.recorder.will(Mood.FINE, Mood.KILLS_AFTER);
    assertThatThrownBy(ward::goesOn).isInstanceOf(TestNeighbour.Killed.class);
    ward.goesOn();
    assertThat(ward.trouble(run)).isEmpty();
    assertThat(ward.told(run, "saved")).contains("603 keys and 603 safes of prd");
    assertThat(ward.told(run, "back")).contains("put back 600 keys and 600 safes of prd");
    assertThat(ids).allMatch(it -> ward.there(it).isPresent());
    assertThat(ids)
        .allMatch(
            it ->
                ward.there("prefsSafe-" + it)
                    .flatMap(safe -> Json.text(safe.content().tree(), "name"))
                    .filter(it::equals)
                    .isPresent());
  }
}
