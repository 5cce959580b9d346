package dev.signalbox.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.yaml.Complaint;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twelve mistakes in four files are twelve lines, each pointing at its mistake. */
final class PlantedMistakesTest {
  private static final Sources PLANTED =
      Sources.in(
          Path.of(System.getProperty("signalbox.home", ".."), "config/src/test/resources/planted"));

  /** A mistake, how it is mended, and the line that it makes. */
  record Mistake(String file, String wrong, String right, String line) {}

  static Stream<Mistake> mistakes() {
    return Stream.of(estate(), people(), release(), tidyUp()).flatMap(Function.identity());
  }

  private static Stream<Mistake> estate() {
    return Stream.of(
        new Mistake(
            "estates/shop.yml",
            "Europe/Zurihc",
            "Europe/Zurich",
            "3:7: 'Europe/Zurihc' is not a time zone like Asia/Hong_Kong"),
        new Mistake(
            "estates/shop.yml",
            "opps",
            "ops",
            "6:39: people.yml has no group 'opps'; did you mean 'ops'?"),
        new Mistake(
            "estates/shop.yml",
            "http://cloud",
            "https://cloud",
            "12:28: 'http://cloud.example.org' is not an https address"
                + " (plain http goes to this machine only) like https://gitlab.com/api/v4"),
        new Mistake(
            "estates/shop.yml",
            "REVERSABLE",
            "REVERSIBLE",
            "19:13: 'REVERSABLE' is not an effect like READ, ADDITIVE, REVERSIBLE, DESTRUCTIVE"));
  }

  private static Stream<Mistake> people() {
    return Stream.of(
        new Mistake(
            "people.yml", "nmae", "name", "5:12: a person has no 'nmae'; did you mean 'name'?"),
        new Mistake(
            "people.yml",
            "bne",
            "ben",
            "9:19: people.yml has no person 'bne'; did you mean 'ben'?"),
        new Mistake(
            "people.yml",
            "releases: releases",
            "releases: C0RELEASES",
            "14:13: 'releases' is not a channel's id like C0OPS"));
  }

  private static Stream<Mistake> release() {
    return Stream.of(
        new Mistake(
            "runbooks/release.yml",
            "limit: soon",
            "limit: 7d",
            "12:50: 'soon' is not a duration like 90s, 30m, 4h, 3d"),
        new Mistake(
            "runbooks/release.yml",
            "front-pgae",
            "front-page",
            "15:20: estate 'shop' has no suite 'front-pgae'; did you mean 'front-page'?"),
        new Mistake(
            "runbooks/release.yml",
            "relase}",
            "release}",
            "17:52: ${relase} means nothing here; did you mean 'release'?"));
  }

  private static Stream<Mistake> tidyUp() {
    return Stream.of(
        new Mistake(
            "runbooks/tidy-up.yml",
            "reviewed: soon",
            "reviewed: 2026-11-20",
            "3:11: 'soon' is not a date like 2026-11-20"),
        new Mistake(
            "runbooks/tidy-up.yml",
            "on-limit: hold }\n",
            "on-limit: hold }\n    rejected: []\n",
            "10:9: approval.ask can end in 'rejected' and nothing says what then;"
                + " add 'rejected:' with steps, [] or undo"));
  }

  @Test
  void twelve_mistakes_in_four_files_are_twelve_lines() {
    assertThat(lines(PLANTED)).containsExactlyElementsOf(expected());
    assertThat(expected()).hasSize(12);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mending_one_removes_one(Mistake mistake) {
    assertThat(lines(mended(PLANTED, mistake)))
        .containsExactlyElementsOf(
            expected().stream().filter(line -> !line.equals(line(mistake))).toList());
  }

  @Test
  void mending_all_makes_a_configuration() {
    Sources whole = mistakes().reduce(PLANTED, PlantedMistakesTest::mended, (one, _) -> one);
    assertThat(Configuration.of(whole, Shapes.planned()))
        .isInstanceOfSatisfying(
            Reading.Good.class,
            good ->
                assertThat(good.configuration().runbooks()).containsOnlyKeys("release", "tidy-up"));
  }

  private static List<String> expected() {
    return mistakes().map(PlantedMistakesTest::line).toList();
  }

  private static String line(Mistake mistake) {
    return mistake.file() + ":" + mistake.line();
  }

  private static Sources mended(Sources sources, Mistake mistake) {
    SequencedMap<String, String> texts = new LinkedHashMap<>(sources.texts());
    texts.put(mistake.file(), mend(sources.text(mistake.file()).orElseThrow(), mistake));
    return new Sources(texts, sources.complaints());
  }

  private static String mend(String text, Mistake mistake) {
    assertThat(text).containsOnlyOnce(mistake.wrong());
    return text.replace(mistake.wrong(), mistake.right());
  }

  private static List<String> lines(Sources sources) {
    return switch (Configuration.of(sources, Shapes.planned())) {
      case Reading.Good _ -> List.of();
      case Reading.Bad(var complaints) -> complaints.stream().map(Complaint::toString).toList();
    };
  }
}
