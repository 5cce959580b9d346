package dev.signalbox.integrations.documents;

import static dev.signalbox.integrations.documents.Safes.id;
import static dev.signalbox.integrations.documents.Safes.key;
import static dev.signalbox.integrations.documents.Safes.puts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.integrations.documents.Batch.Way;
import dev.signalbox.integrations.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static Document large(int number, int bytes) {
    return Document.anew(
        id("large-" + number), JsonObject.empty().with("text", "ü".repeat(bytes / 2)));
  }

  @Test
  void nothing_is_no_batch() {
    assertThat(Batch.split(Way.ANEW, List.of())).isEmpty();
    assertThatThrownBy(() -> new Batch(Way.ANEW, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void changes_are_split_by_number_in_their_order() {
    List<Change> changes = puts(Safes.keys(2 * Batch.MOST + 1));
    List<Batch> batches = Batch.split(Way.ANEW, changes);
    assertThat(batches).extracting(it -> it.changes().size()).containsExactly(500, 500, 1);
    assertThat(batches.stream().flatMap(it -> it.changes().stream()))
        .containsExactlyElementsOf(changes);
    assertThatThrownBy(() -> new Batch(Way.ANEW, changes))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void changes_are_split_by_the_bytes_that_are_sent_and_a_very_large_one_goes_alone() {
    List<Document> some = IntStream.range(0, 5).mapToObj(it -> large(it, Batch.BYTES / 3)).toList();
    assertThat(Batch.split(Way.ANEW, puts(some)))
        .extracting(it -> it.changes().size())
        .containsExactly(2, 2, 1);
    List<Document> huge = List.of(key("carla"), large(0, 2 * Batch.BYTES), key("alice"));
    assertThat(Batch.split(Way.ANEW, puts(huge)))
        .extracting(it -> it.changes().size())
        .containsExactly(1, 1, 1);
  }

  @Test
  void pitfall_D2_5_one_id_twice_is_no_batch_for_the_second_would_be_a_conflict_with_the_first() {
    assertThatThrownBy(() -> new Batch(Way.ANEW, puts(List.of(key("carla"), key("carla")))))
        .hasMessage("carla is in a batch twice");
  }

  @Test
  void what_has_no_revision_cannot_be_put_back() {
    assertThatThrownBy(() -> new Batch(Way.AS_SAVED, puts(List.of(key("carla")))))
        .hasMessage("carla has no revision to keep");
  }
}
