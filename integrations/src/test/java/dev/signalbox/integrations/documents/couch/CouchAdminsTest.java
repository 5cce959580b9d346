package dev.signalbox.integrations.documents.couch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.documents.Admins;
import dev.signalbox.integrations.documents.AdminsContract;
import dev.signalbox.integrations.documents.DocumentsStage;
import dev.signalbox.integrations.testing.BadDays;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockserver.matchers.TimeToLive;
import org.mockserver.matchers.Times;
import org.mockserver.model.HttpResponse;

final class CouchAdminsTest extends AdminsContract {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();
  private CouchStage stage;

  @BeforeEach
  void open() {
    stage = new CouchStage(mock);
    for (String node : new String[] {"couchdb@a", "couchdb@b", "couchdb@c"}) {
      answersAt(node, BadDays.answer(200, "{\"admin\":\"-pbkdf2-1\"}"));
    }
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void answersAt(String node, HttpResponse answer) {
    answers("/_node/%s/_config/admins".formatted(node.replace("@", "%40")), answer);
  }

  private void answers(String to, HttpResponse answer) {
    var path = request().withPath(to);
    mock.server().clear(path);
    stage.server.answersAt(mock.server());
    mock.server().when(path, Times.unlimited(), TimeToLive.unlimited(), 100).respond(answer);
  }

  @Override
  protected Admins admins() {
    return new CouchAdmins(new Couch(stage.kit.http()));
  }

  @Override
  protected DocumentsStage stage() {
    return stage;
  }

  @Override
  protected void comes(Connection.Couchdb on, String node, String name) {
    answersAt(
        node,
        BadDays.answer(200, "{\"admin\":\"-pbkdf2-1\",\"%s\":\"-pbkdf2-2\"}".formatted(name)));
  }

  @Test
  void a_node_that_does_not_tell_leaves_all_of_it_unknown() {
    answersAt("couchdb@c", MockCouch.no(404, "not_found", "missing"));
    assertThat(admins().byNode(stage.on())).isInstanceOf(Asked.Troubled.class);
    answersAt("couchdb@c", BadDays.answer(200, "[]"));
    assertThat(admins().byNode(stage.on())).isInstanceOf(Asked.Troubled.class);
  }

  @Test
  void a_database_that_names_none_of_its_nodes_leaves_all_of_it_unknown() {
    answers("/_membership", BadDays.answer(200, "{\"all_nodes\":[],\"cluster_nodes\":[]}"));
    assertThat(admins().byNode(stage.on())).isInstanceOf(Asked.Troubled.class);
  }
}
