package dev.signalbox.config.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.yaml.Node.Mapping;
import dev.signalbox.config.yaml.Node.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YamlFileTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: [${x}] | 1:6: this is not YAML: expected ',' or ']', but got '{'; put references in"
            + " quotes: \"${…}\"",
        "a: b: c | 1:5: this is not YAML: mapping values are not allowed here",
        "a: &b c | 1:4: anchors, aliases and tags are not used here: write it out",
        "a: *b | 1:4: anchors, aliases and tags are not used here: write it out",
        "a: !!int 3 | 1:4: anchors, aliases and tags are not used here: write it out",
        "{ a: 1, a: 2 } | 1:9: 'a' is written twice, first in line 1",
        "{ a: this, or that } | 1:12: a comma inside { } ends the text before it; put the text in"
            + " quotes",
        "[a]: b | 1:1: a key is a word, not a list or a mapping",
      })
  void what_is_wrong_with_a_file_is_said_with_its_place(String text, String complaint) {
    assertThat(YamlFile.read("x.yml", text).complaints())
        .extracting(Complaint::toString)
        .containsExactly("x.yml:" + complaint);
  }

  @ParameterizedTest
  @CsvSource({"on", "22:00", "010", "NO", "~", "1e3"})
  void scalars_stay_as_they_were_typed(String scalar) {
    Mapping root = root("key: " + scalar);

    assertThat(root.get("key").orElseThrow())
        .isInstanceOf(Text.class)
        .extracting("value")
        .isEqualTo(scalar);
  }

  @Test
  void an_empty_value_in_braces_is_no_cut_text() {
    assertThat(YamlFile.read("x.yml", "a: { b: , c: }").complaints()).isEmpty();
  }

  @Test
  void a_place_inside_a_text_is_told_where_the_file_shows_it_unchanged() {
    Text quoted = (Text) root("a: \"to ${x}\"").get("a").orElseThrow();
    Text escaped = (Text) root("a: \"\\u0041 ${x}\"").get("a").orElseThrow();

    assertThat(quoted.at(3)).isEqualTo(new Place("x.yml", 1, 8));
    assertThat(escaped.at(2)).isEqualTo(new Place("x.yml", 1, 4));
  }

  @Test
  void deep_nesting_is_refused_and_does_not_exhaust_the_stack() {
    assertThat(YamlFile.read("x.yml", "[".repeat(50_000)).complaints())
        .extracting(Complaint::sentence)
        .containsExactly("this is not YAML: more than 60 levels inside each other");
  }

  @Test
  void the_nearest_word_is_a_few_keystrokes_away_or_none() {
    List<String> known = List.of("release", "swap", "files");

    assertThat(Nearest.to("relase", known)).contains("release");
    assertThat(Nearest.to("swop", known)).contains("swap");
    assertThat(Nearest.to("fiels", known)).contains("files");
    assertThat(Nearest.to("prd", known)).isEmpty();
  }

  @Test
  void a_place_that_was_complained_about_is_left_alone_by_later_stages() {
    Place place = new Place("x.yml", 1, 1);
    Complaints complaints = new Complaints();
    complaints.add(place, "one");
    complaints.add(place, "two");
    complaints.nextStage();
    complaints.add(place, "three");

    assertThat(complaints.all()).extracting(Complaint::sentence).containsExactly("one", "two");
  }

  private static Mapping root(String text) {
    return (Mapping) YamlFile.read("x.yml", text).root().orElseThrow();
  }
}
