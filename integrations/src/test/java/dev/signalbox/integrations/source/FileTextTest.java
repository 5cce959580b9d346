package dev.signalbox.integrations.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {
  @Test
  void lines_within_base64_are_no_part_of_it() {
    assertThat(
            FileText.of(
                Json.read("{\"encoding\":\"base64\",\"size\":5,\"content\":\"aGVs\\nbG8=\\n\"}")
                    .orElseThrow()))
        .contains("hello");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"encoding\":\"base64\",\"size\":6,\"content\":\"aGVsbG8=\"}",
        "{\"encoding\":\"none\",\"size\":2000000,\"content\":\"\"}",
        "{\"encoding\":\"base64\",\"size\":2,\"content\":\"//8=\"}",
        "{\"encoding\":\"base64\",\"size\":3,\"content\":\"a*b\"}",
        "{\"encoding\":\"base64\",\"content\":\"aGVsbG8=\"}",
        "[]"
      })
  void half_a_file_a_picture_and_a_folder_are_no_text(String answer) {
    assertThat(FileText.of(Json.read(answer).orElseThrow())).isEmpty();
  }
}
