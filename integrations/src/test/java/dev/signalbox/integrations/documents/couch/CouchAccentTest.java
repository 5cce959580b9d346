package dev.signalbox.integrations.documents.couch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.TestHttp;
import dev.signalbox.integrations.documents.Batch;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Found;
import dev.signalbox.integrations.documents.Judged;
import dev.signalbox.integrations.documents.Safes;
import dev.signalbox.integrations.pipelines.Told;
import dev.signalbox.integrations.testing.BadDays;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockserver.matchers.TimeToLive;
import org.mockserver.matchers.Times;
import org.mockserver.model.HttpResponse;

class CouchAccentTest {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();
  private static final DocumentId CARLA = new DocumentId("carla");
  private static final Document KEY = Safes.key("carla");
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

  private Asked<List<Found>> read() {
    return stage.documents().read(stage.on(), List.of(CARLA));
  }

  private static Trouble trouble(Asked<List<Found>> asked) {
    assertThat(asked).isInstanceOf(Asked.Troubled.class);
    return ((Asked.Troubled<List<Found>>) asked).trouble();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"rows\":[]}",
        "{\"rows\":[{\"id\":\"alice\",\"key\":\"alice\",\"error\":\"not_found\"}]}",
        "{\"rows\":[{\"key\":\"carla\",\"error\":\"timeout\"}]}",
        "{\"rows\":[{\"id\":\"carla\",\"key\":\"carla\",\"value\":{\"rev\":\"1-a\"},\"doc\":null}]}"
      })
  void rows_that_do_not_tell_of_each_id_are_not_taken_for_absence(String answer) {
    answers(200, answer);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.GARBLED);
  }

  @Test
  void what_is_larger_than_we_take_is_trouble() {
    answers(200, "{\"rows\":[\"" + "x".repeat(70_000) + "\"]}");
    assertThat(trouble(read()).kind()).isEqualTo(Kind.GARBLED);
  }

  @Test
  void more_ids_than_a_batch_holds_are_asked_for_in_two_calls() {
    List<DocumentId> ids =
        IntStream.rangeClosed(0, Batch.MOST).mapToObj(it -> new DocumentId("k" + it)).toList();
    assertThat(Told.of(stage.documents().read(stage.on(), ids))).hasSize(501);
    assertThat(mock.seen()).hasSize(2);
  }

  @Test
  void an_index_that_has_to_catch_up_is_waited_for_longer_than_other_answers() {
    Told.of(write(Batch.Way.ANEW, Document.anew(Safes.KEYS.document(), KEY.content())));
    stage.server.indexes.set(true);
    assertThat(Told.of(stage.documents().count(stage.on(), Safes.KEYS))).isOne();
  }

  @Test
  void the_key_travels_as_a_name_and_a_password() {
    read();
    Reach named = stage.on().reach();
    stage.documents().read(new Connection.Couchdb(without(named)), List.of(CARLA));
    assertThat(mock.seen())
        .extracting(it -> it.getFirstHeader("Authorization"))
        .containsExactly(
            "Basic " + encoded(named.user().orElseThrow() + ":" + TestHttp.KEY),
            "Basic " + encoded(TestHttp.KEY));
  }

  private static Reach without(Reach named) {
    return new Reach(named.name(), named.url(), named.key(), Optional.empty(), named.hook());
  }

  private static String encoded(String login) {
    return Base64.getEncoder().encodeToString(login.getBytes(UTF_8));
  }

  @Test
  void pitfall_D2_20_a_password_in_what_it_says_is_not_told() {
    answersAt(
        "/gpii/_all_docs",
        MockCouch.no(403, "forbidden", "see https://ops:hunter2@couch:5984/gpii"));
    Trouble trouble = trouble(read());
    assertThat(trouble.kind()).isEqualTo(Kind.RIGHTS);
    assertThat(trouble.says()).doesNotContain("hunter2").contains("a password in a URL");
    assertThat(stage.kit.heard.lines.toString()).doesNotContain("hunter2", TestHttp.KEY);
  }
}
