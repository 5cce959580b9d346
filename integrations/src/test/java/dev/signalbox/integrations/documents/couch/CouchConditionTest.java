package dev.signalbox.integrations.documents.couch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.documents.Cluster;
import dev.signalbox.integrations.documents.Condition;
import dev.signalbox.integrations.documents.Condition.Pulse;
import dev.signalbox.integrations.pipelines.Told;
import dev.signalbox.integrations.testing.BadDays;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockserver.matchers.TimeToLive;
import org.mockserver.matchers.Times;
import org.mockserver.model.HttpResponse;

class CouchConditionTest {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();
  private static final HttpResponse NO_SUCH = MockCouch.no(404, "not_found", "missing");
  private CouchStage stage;

  @BeforeEach
  void open() {
    stage = new CouchStage(mock);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void answersAt(String path, HttpResponse answer) {
    mock.server()
        .when(request().withPath(path), Times.unlimited(), TimeToLive.unlimited(), 100)
        .respond(answer);
  }

  private Condition condition() {
    return Told.of(stage.documents().condition(stage.on()));
  }

  @Test
  void one_in_maintenance_says_so_and_an_older_one_does_not_know_the_question() {
    answersAt("/_up", BadDays.answer(404, "{\"status\":\"maintenance_mode\"}"));
    assertThat(condition().pulse()).isEqualTo(Pulse.RESTING);
    mock.server().clear(request().withPath("/_up"));
    stage.server.answersAt(mock.server());
    answersAt("/_up", NO_SUCH);
    assertThat(condition().pulse()).isEqualTo(Pulse.UNTOLD);
  }

  @Test
  void an_older_one_that_knows_no_cluster_tells_all_else() {
    answersAt("/_membership", NO_SUCH);
    answersAt(
        "/gpii",
        BadDays.answer(
            200, "{\"doc_count\":7,\"doc_del_count\":2,\"update_seq\":12,\"disk_size\":4096}"));
    Condition condition = condition();
    assertThat(condition.cluster()).isEmpty();
    assertThat(condition.documents()).isEqualTo(7);
    assertThat(condition.deleted()).isEqualTo(OptionalLong.of(2));
    assertThat(condition.sequence()).isEqualTo("12");
    assertThat(condition.bytes()).isEqualTo(OptionalLong.of(4096));
  }

  @Test
  void pitfall_D2_8_a_node_that_ought_to_be_there_and_is_not_leaves_it_unwhole() {
    answersAt(
        "/_membership",
        BadDays.answer(
            200,
            "{\"all_nodes\":[\"couchdb@a\",\"couchdb@b\"],"
                + "\"cluster_nodes\":[\"couchdb@a\",\"couchdb@b\",\"couchdb@c\"]}"));
    Cluster cluster = condition().cluster().orElseThrow();
    assertThat(cluster.isWhole()).isFalse();
    assertThat(cluster.isEven()).isTrue();
  }

  @Test
  void pitfall_D2_8_a_node_that_has_fewer_parts_than_the_others_leaves_it_uneven() {
    answersAt(
        "/gpii/_shards",
        BadDays.answer(
            200,
            "{\"shards\":{\"0-7\":[\"couchdb@a\",\"couchdb@b\",\"couchdb@c\"],"
                + "\"8-f\":[\"couchdb@a\",\"couchdb@b\"]}}"));
    Cluster cluster = condition().cluster().orElseThrow();
    assertThat(cluster.isWhole()).isTrue();
    assertThat(cluster.isEven()).isFalse();
  }

  @Test
  void a_database_that_does_not_tell_how_much_it_holds_is_trouble_and_not_empty() {
    answersAt("/gpii", BadDays.answer(200, "{\"db_name\":\"gpii\"}"));
    assertThat(stage.documents().condition(stage.on())).isInstanceOf(Asked.Troubled.class);
  }

  @Test
  void nodes_that_are_told_as_no_list_are_trouble_and_not_none() {
    answersAt("/_membership", BadDays.answer(200, "{\"all_nodes\":\"a\"}"));
    assertThat(stage.documents().condition(stage.on())).isInstanceOf(Asked.Troubled.class);
  }

  @Test
  void whoever_has_no_name_there_is_nobody() {
    answersAt("/_session", BadDays.answer(200, "{\"ok\":true,\"userCtx\":{\"name\":null}}"));
    assertThat(stage.keys().whose(stage.on())).isInstanceOf(Asked.Troubled.class);
  }
}
