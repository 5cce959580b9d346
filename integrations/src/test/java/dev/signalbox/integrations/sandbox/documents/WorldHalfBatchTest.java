package dev.signalbox.integrations.sandbox.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.documents.Batch;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Found;
import dev.signalbox.integrations.documents.Safes;
import dev.signalbox.integrations.pipelines.Told;
import dev.signalbox.integrations.sandbox.Mischance;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A batch is many deeds, and the server may die between them. */
class WorldHalfBatchTest {
  private static final Batch BATCH =
      new Batch(
          Batch.Way.ANEW,
          List.of(new Change.Put(Safes.key("alice")), new Change.Put(Safes.key("carla"))));
  private final WorldDocumentsStage stage = new WorldDocumentsStage();

  @AfterEach
  void close() {
    stage.close();
  }

  private Ordered<?> written(Mischance mischance) {
    stage.meets(mischance);
    return stage.documents().write(stage.on(), BATCH);
  }

  private List<Found> read() {
    List<DocumentId> ids = BATCH.changes().stream().map(Change::id).toList();
    return Told.of(stage.documents().read(stage.on(), ids));
  }

  @Test
  void pitfall_D2_2_half_of_it_may_be_written_when_no_answer_comes() {
    assertThat(written(Mischance.HALF)).isInstanceOf(Ordered.Unknown.class);
    assertThat(read()).hasExactlyElementsOfTypes(Found.There.class, Found.Never.class);
  }

  @Test
  void a_batch_that_is_taken_twice_changes_nothing_the_second_time() {
    assertThat(written(Mischance.TWICE)).isInstanceOf(Ordered.Done.class);
    assertThat(read())
        .allSatisfy(
            it ->
                assertThat(((Found.There) it).document().revision())
                    .hasValueSatisfying(rev -> assertThat(rev.generation()).isOne()));
  }
}
