package dev.signalbox.integrations.documents.couch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.documents.Batch;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Judged;
import dev.signalbox.integrations.documents.Revision;
import dev.signalbox.integrations.documents.Safes;
import dev.signalbox.integrations.pipelines.Told;
import dev.signalbox.integrations.testing.BadDays;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockserver.matchers.TimeToLive;
import org.mockserver.matchers.Times;
import org.mockserver.model.HttpResponse;

class CouchVerdictsTest {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();
  private static final DocumentId CARLA = new DocumentId("carla");
  private static final Document KEY = Safes.key("carla");
  private static final Revision SAVED = new Revision("3-abc");
  private CouchStage stage;

  @BeforeEach
  void open() {
    stage = new CouchStage(mock);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void answers(int status, String json) {
    mock.badDays().next(1).respond(BadDays.answer(status, json));
  }

  private void answersAt(String path, HttpResponse answer) {
    mock.server()
        .when(request().withPath(path), Times.once(), TimeToLive.unlimited(), 100)
        .respond(answer);
  }

  private Ordered<List<Judged>> write(Batch.Way way, Document document) {
    Batch batch = new Batch(way, List.of(new Change.Put(document)));
    return stage.documents().write(stage.on(), batch);
  }

  private Ordered<List<Judged>> write() {
    return write(Batch.Way.ANEW, KEY);
  }

  private static Trouble trouble(Ordered<List<Judged>> ordered) {
    assertThat(ordered).isInstanceOf(Ordered.Refused.class);
    return ((Ordered.Refused<List<Judged>>) ordered).trouble();
  }

  @ParameterizedTest
  @CsvSource({
    "404, not_found, Database does not exist.",
    "409, conflict, Document update conflict.",
    "412, missing_stub, Invalid attachment stub.",
    "413, too_large, the request entity is too large"
  })
  void a_batch_that_is_not_taken_as_a_whole_is_refused_in_its_own_words(
      int status, String error, String reason) {
    answersAt("/gpii/_bulk_docs", MockCouch.no(status, error, reason));
    assertThat(trouble(write()))
        .isEqualTo(
            new Trouble(
                "writing 1 document of mock",
                Kind.REQUEST,
                "it answered %d, %s: %s".formatted(status, error, reason)));
  }

  @Test
  void pitfall_D2_8_what_too_few_nodes_have_taken_is_doubtful_and_not_written() {
    answers(202, "[{\"ok\":true,\"id\":\"carla\",\"rev\":\"1-abc\"}]");
    assertThat(Told.of(write())).hasOnlyElementsOfType(Judged.Doubtful.class);
    answers(201, "[{\"ok\":true,\"id\":\"carla\",\"rev\":\"1-abc\",\"accepted\":true}]");
    assertThat(Told.of(write())).hasOnlyElementsOfType(Judged.Doubtful.class);
    answers(202, "[]");
    assertThat(Told.of(write(Batch.Way.AS_SAVED, KEY.with(SAVED))))
        .hasOnlyElementsOfType(Judged.Doubtful.class);
  }

  @Test
  void a_row_that_broke_is_doubtful() {
    answers(201, "[{\"id\":\"carla\",\"error\":\"internal_server_error\",\"reason\":\"oops\"}]");
    assertThat(Told.of(write()))
        .containsExactly(new Judged.Doubtful(CARLA, "internal_server_error: oops"));
  }

  @Test
  void one_that_may_not_be_put_back_is_named_and_the_others_are_where_they_were() {
    answers(201, "[{\"id\":\"carla\",\"error\":\"forbidden\",\"reason\":\"not you\"}]");
    assertThat(Told.of(write(Batch.Way.AS_SAVED, KEY.with(SAVED))))
        .containsExactly(new Judged.Forbidden(CARLA, "forbidden: not you"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "[{\"ok\":true,\"id\":\"alice\",\"rev\":\"1-abc\"}]",
        "[{\"ok\":true,\"id\":\"carla\"}]",
        "[{\"ok\":true,\"id\":\"carla\",\"rev\":\"new\"}]"
      })
  void pitfall_D2_2_verdicts_that_are_not_one_for_each_change_are_not_known(String answer) {
    answers(201, answer);
    assertThat(write()).isInstanceOf(Ordered.Unknown.class);
  }

  @Test
  void a_word_about_a_document_that_nobody_sent_makes_all_of_it_unknown() {
    answers(201, "[{\"id\":\"alice\",\"error\":\"forbidden\",\"reason\":\"no\"}]");
    assertThat(write(Batch.Way.AS_SAVED, KEY.with(SAVED))).isInstanceOf(Ordered.Unknown.class);
  }
}
