package dev.signalbox.integrations.documents;

import static dev.signalbox.integrations.documents.Safes.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.integrations.json.Json;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
  private static Optional<Document> read(String json) {
    return Document.read(Json.read(json).orElseThrow());
  }

  private static Document of(String content) {
    return read("{\"_id\":\"a\"," + content + "}").orElseThrow();
  }

  @Test
  void it_is_read_and_written_whole() {
    String whole = "{\"_id\":\"carla\",\"_rev\":\"2-abc\",\"type\":\"gpiiKey\",\"none\":null}";
    Document carla = read(whole).orElseThrow();
    assertThat(carla.id()).isEqualTo(id("carla"));
    assertThat(carla.revision()).contains(new Revision("2-abc"));
    assertThat(carla.isOf("gpiiKey")).isTrue();
    assertThat(carla.whole()).hasToString(whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "\"carla\"",
        "{\"_id\":\"\"}",
        "{\"_id\":7}",
        "{\"_id\":\"_local/a\"}",
        "{\"_id\":\"a\\u0000b\"}",
        "{\"_id\":\"a\",\"_rev\":\"newest\"}",
        "{\"_id\":\"a\",\"_rev\":null}",
        "{\"_id\":\"a\",\"_deleted\":true}"
      })
  void what_is_none_is_not_read(String json) {
    assertThat(read(json)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"n\":1 | \"n\":1.0 | true",
        "\"n\":1 | \"n\":2 | false",
        "\"n\":1 | \"n\":\"1\" | false",
        "\"a\":1,\"b\":[1,{\"c\":2}] | \"b\":[1.0,{\"c\":2}],\"a\":1 | true",
        "\"b\":[1,2] | \"b\":[2,1] | false",
        "\"b\":[1] | \"b\":[1,1] | false",
        "\"a\":null | \"b\":1 | false",
        "\"a\":{\"b\":1} | \"a\":{\"b\":1,\"c\":null} | false",
        "\"_rev\":\"1-a\",\"n\":1 | \"_rev\":\"2-b\",\"n\":1 | true"
      })
  void pitfall_D2_2_two_say_the_same_whatever_their_order_numbers_and_revisions(
      String one, String other, boolean same) {
    assertThat(of(one).saysTheSameAs(of(other))).isEqualTo(same);
    assertThat(of(other).saysTheSameAs(of(one))).isEqualTo(same);
  }

  @Test
  void a_content_cannot_bear_another_id() {
    assertThatThrownBy(() -> Document.anew(id("a"), of("\"n\":1").whole()))
        .hasMessage("_id is no part of a content");
  }
}
