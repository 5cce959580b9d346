package dev.signalbox.integrations.pipelines.gitlab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.TestHttp;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.pipelines.Told;
import dev.signalbox.integrations.testing.BadDays;
import dev.signalbox.integrations.testing.MockNeighbour;
import io.micronaut.json.tree.JsonNode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockserver.model.HttpResponse;

class PagesTest {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();
  private final TestHttp kit = new TestHttp();

  @AfterEach
  void close() {
    kit.close();
  }

  private void page(int number, HttpResponse answer) {
    mock.server()
        .when(request().withQueryStringParameter("page", String.valueOf(number)))
        .respond(answer);
  }

  private static HttpResponse holding(int count) {
    return BadDays.answer(200, Json.write(Json.array(Collections.nCopies(count, Json.text("x")))));
  }

  private Asked<List<JsonNode>> read() {
    return new Pages(kit.http(), new Accent()).all(mock.reach(""), "reading", Address.of("jobs"));
  }

  @Test
  void fewer_than_were_told_of_are_no_list() {
    page(1, holding(3).withHeader("X-Next-Page", "").withHeader("X-Total", "5"));
    assertThat(read())
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it -> assertThat(it.trouble().why()).isEqualTo("it told of 5 and gave 3"));
  }

  @Test
  void where_nothing_is_said_about_pages_a_full_one_is_followed_by_another() {
    page(1, holding(100));
    page(2, holding(20));
    assertThat(Told.of(read())).hasSize(120);
  }

  @Test
  void a_list_that_never_ends_is_given_up() {
    mock.server().when(request()).respond(holding(1).withHeader("X-Next-Page", "2"));
    assertThat(read())
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it -> assertThat(it.trouble().why()).isEqualTo("more than 50 pages"));
  }
}
