package dev.signalbox.integrations.documents;

import static dev.signalbox.integrations.documents.Safes.id;
import static dev.signalbox.integrations.documents.Safes.key;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.pipelines.Told;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.Skipped;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a database of documents does to us on a bad day, and what we make of it. */
public abstract class DocumentsBadDaysContract {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();
  private DocumentsStage stage;
  private Safes safes;

  protected abstract DocumentsStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    safes = new Safes(stage);
    safes.kept(key("carla"));
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void befalls(BadDay day) {
    stage.befalls(day).ifPresent(reason -> SKIPPED.because(day.name(), reason));
  }

  private Asked<List<Found>> read() {
    return stage.documents().read(stage.on(), List.of(id("carla")));
  }

  private Ordered<List<Judged>> write() {
    return safes.order(Batch.Way.ANEW, new Change.Put(key("alice")), new Change.Put(key("david")));
  }

  private static Trouble trouble(Asked<?> asked) {
    assertThat(asked).isInstanceOf(Asked.Troubled.class);
    return ((Asked.Troubled<?>) asked).trouble();
  }

  private void nothingIsWritten() {
    assertThat(safes.read("alice", "david"))
        .containsExactly(new Found.Never(id("alice")), new Found.Never(id("david")));
  }

  @Test
  void too_many_calls_are_told_with_the_time_to_wait_and_nothing_is_written() {
    befalls(BadDay.TOO_MANY_CALLS);
    Trouble trouble = trouble(read());
    assertThat(trouble.kind()).isEqualTo(Kind.LIMITED);
    assertThat(trouble.after()).contains(Duration.ofSeconds(30));
    befalls(BadDay.TOO_MANY_CALLS);
    assertThat(write()).isInstanceOf(Ordered.Refused.class);
    nothingIsWritten();
  }

  @Test
  void what_is_broken_is_told_and_works_again_the_next_time() {
    befalls(BadDay.BROKEN_ONCE);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.BROKEN);
    assertThat(Told.of(read())).hasOnlyElementsOfType(Found.There.class);
  }

  @Test
  void a_broken_server_may_have_written() {
    befalls(BadDay.BROKEN_ONCE);
    assertThat(write()).isInstanceOf(Ordered.Unknown.class);
  }

  @Test
  void a_look_survives_one_cut_connection() {
    befalls(BadDay.CUT_CONNECTION);
    assertThat(Told.of(read())).hasOnlyElementsOfType(Found.There.class);
  }

  @Test
  void half_a_body_is_no_document() {
    befalls(BadDay.HALF_A_BODY);
    assertThat(trouble(read()).kind()).isIn(Kind.UNREACHABLE, Kind.GARBLED);
  }

  @Test
  void a_body_that_does_not_end_is_given_up() {
    befalls(BadDay.SLOW_BODY);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.UNREACHABLE);
  }

  @Test
  void what_means_nothing_is_not_taken_for_no_documents() {
    befalls(BadDay.WRONG_JSON);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.GARBLED);
  }

  @Test
  void a_verdict_that_means_nothing_is_not_known() {
    befalls(BadDay.WRONG_JSON);
    assertThat(write()).isInstanceOf(Ordered.Unknown.class);
  }

  @Test
  void a_wrong_key_is_named_as_such_and_nothing_is_written_with_it() {
    befalls(BadDay.EXPIRED_KEY);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.KEY);
    befalls(BadDay.EXPIRED_KEY);
    assertThat(write()).isInstanceOf(Ordered.Refused.class);
    nothingIsWritten();
  }

  @Test
  void a_missing_second_page_is_trouble_and_never_fewer_documents() {
    safes.write(key("alice"), key("david"));
    befalls(BadDay.SECOND_PAGE_MISSING);
    assertThat(new Walk(stage.documents()).through(stage.on(), 1, _ -> {}))
        .isInstanceOf(Asked.Troubled.class);
  }

  @Test
  void pitfall_D2_2_what_was_written_without_an_answer_is_unknown_and_found_when_read_again() {
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(write()).isInstanceOf(Ordered.Unknown.class);
    assertThat(safes.there("alice").saysTheSameAs(key("alice"))).isTrue();
    assertThat(Told.of(write()))
        .containsExactly(new Judged.Conflicted(id("alice")), new Judged.Conflicted(id("david")));
    assertThat(safes.there("alice").revision().orElseThrow().generation()).isOne();
  }

  @Test
  void what_was_not_written_and_without_an_answer_is_unknown_and_can_be_said_again() {
    befalls(BadDay.UNANSWERED_AND_NOT_DONE);
    assertThat(write()).isInstanceOf(Ordered.Unknown.class);
    nothingIsWritten();
    assertThat(Told.of(write())).hasOnlyElementsOfType(Judged.Written.class);
  }
}
