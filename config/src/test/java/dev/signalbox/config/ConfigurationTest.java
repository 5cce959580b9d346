package dev.signalbox.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.yaml.Complaint;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

final class ConfigurationTest {
  private static final Path BUNDLED =
      Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
  private static final Sources SOURCES = Sources.in(BUNDLED);

  @Test
  void the_bundled_files_are_right() {
    Configuration bundled = good(Configuration.read(BUNDLED, Shapes.planned()));
    assertThat(bundled.estates()).hasSize(3);
    assertThat(bundled.runbooks()).hasSize(32);
    assertThat(bundled.people().persons()).hasSize(6);
    assertThat(bundled.sources().text("runbooks/swap.yml")).isPresent();
  }

  @Test
  void people_alone_are_read_again() {
    Configuration bundled = good(Configuration.of(SOURCES, Shapes.planned()));
    String more = people().replace("tech:       [tess]", "tech:       [tess, U0NEW]");
    Configuration again = good(bundled.withPeople(more));
    SlackId id = new SlackId(new TeamId("T0BOX"), new UserId("U0NEW"));
    assertThat(bundled.people().person(id)).isEmpty();
    assertThat(again.people().person(id)).isPresent();
    assertThat(again.runbooks()).isEqualTo(bundled.runbooks());
  }

  @Test
  void people_without_a_group_that_others_name_are_refused() {
    Configuration bundled = good(Configuration.of(SOURCES, Shapes.planned()));
    String fewer = people().replace("curators:   [clara]", "curatorz:   [clara]");
    assertThat(bad(bundled.withPeople(fewer)))
        .contains(
            "estates/gigadb.yml:7:26: people.yml has no group 'curators'; did you mean 'curatorz'?")
        .anyMatch(line -> line.startsWith("runbooks/release.yml:"))
        .allMatch(line -> line.contains("people.yml has no group 'curators'"));
  }

  @Test
  void what_refers_to_a_broken_file_is_not_complained_about() {
    assertThat(bad(with("people.yml", "team: [T0BOX")))
        .singleElement()
        .asString()
        .contains("this is not YAML");
    assertThat(bad(with("estates/gigadb.yml", "estate: {")))
        .singleElement()
        .asString()
        .contains("this is not YAML");
    assertThat(bad(with("estates/gigadb.yml", "- estate")))
        .containsExactly("estates/gigadb.yml:1:1: this file wants names with values: name: …");
  }

  @Test
  void a_pasted_secret_is_found_in_every_kind_of_file() {
    String key = "AKIA" + "IOSFODNN7EXAMPLE";
    String sentence =
        ": this looks like an AWS access key id; keep it in the secret store and write secret:NAME";
    assertThat(bad(replaced("people.yml", "Ada Okafor", key)))
        .containsExactly("people.yml:5:18" + sentence);
    assertThat(bad(replaced("estates/gpii.yml", "GPII cloud", key)))
        .containsExactly("estates/gpii.yml:3:8" + sentence);
    assertThat(bad(replaced("runbooks/promote.yml", "\"${steps.newest.summary}\"", key)))
        .containsExactly("runbooks/promote.yml:14:47" + sentence);
  }

  private static Reading replaced(String file, String right, String wrong) {
    return with(file, SOURCES.text(file).orElseThrow().replace(right, wrong));
  }

  private static Reading with(String file, String text) {
    SequencedMap<String, String> texts = new LinkedHashMap<>(SOURCES.texts());
    texts.put(file, text);
    return Configuration.of(new Sources(texts, SOURCES.complaints()), Shapes.planned());
  }

  private static String people() {
    return SOURCES.text("people.yml").orElseThrow();
  }

  private static Configuration good(Reading reading) {
    return switch (reading) {
      case Reading.Good(var configuration) -> configuration;
      case Reading.Bad(var complaints) -> throw new AssertionError(complaints.toString());
    };
  }

  private static List<String> bad(Reading reading) {
    return switch (reading) {
      case Reading.Good _ -> List.of();
      case Reading.Bad(var complaints) -> complaints.stream().map(Complaint::toString).toList();
    };
  }
}
