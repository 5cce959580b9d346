package dev.signalbox.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SourcesTest {
  private static final int FILE = 200;
  private static final int METHOD = 25;
  private static final int COLLABORATORS = 5;
  private static final Pattern REFUSED_NAME =
      Pattern.compile(".*(Utils?|Helper|Manager|Service|Impl|Base|Data|Info|Context)\\.java");
  // spelt in halves, so that this file does not find itself
  private static final Pattern REFUSED_WORD =
      Pattern.compile(
          "Mock" + "ito|Thread\\.sl" + "eep|lom" + "bok|TO" + "DO|FIX" + "ME|@Disa" + "bled\\b");

  private static final Pattern SENTENCE = Pattern.compile("/\\*\\*.{20,}?\\*/", Pattern.DOTALL);

  private static List<Source> sources = List.of();

  @BeforeAll
  static void read() throws IOException {
    sources = Sources.all();
    new Medians(sources).print();
  }

  @Test
  void the_bench_is_read_too() {
    assertThat(sources).anyMatch(Source::isBench);
  }

  @Test
  void no_file_is_longer_than_the_budget() {
    assertThat(sources)
        .allSatisfy(it -> assertThat(it.lines()).as(told(it)).isLessThanOrEqualTo(FILE));
  }

  @Test
  void no_method_is_longer_than_the_budget() {
    assertThat(methods().filter(it -> it.method().lines() > METHOD)).isEmpty();
  }

  @Test
  void nobody_asks_for_more_than_five_collaborators() {
    assertThat(methods().filter(it -> it.method().builds()))
        .filteredOn(it -> it.method().parameters() > COLLABORATORS)
        .isEmpty();
  }

  @Test
  void names_say_something() {
    assertThat(sources).noneMatch(it -> REFUSED_NAME.matcher(it.name()).matches());
  }

  @Test
  void nothing_is_mocked_slept_over_or_left_for_later() {
    assertThat(sources).noneMatch(it -> REFUSED_WORD.matcher(it.text()).find());
  }

  @Test
  void every_package_says_why_it_exists_and_is_null_marked() {
    Map<Path, List<Source>> packages =
        sources.stream()
            .filter(it -> !it.isTest() || it.isBench())
            .collect(Collectors.groupingBy(it -> it.file().resolveSibling(".").normalize()));
    assertThat(packages.entrySet())
        .filteredOn(it -> it.getValue().stream().noneMatch(SourcesTest::introducesItsPackage))
        .extracting(Map.Entry::getKey)
        .isEmpty();
  }

  private static boolean introducesItsPackage(Source file) {
    return file.name().equals("package-info.java")
        && file.text().contains("@NullMarked")
        && SENTENCE.matcher(file.text()).find();
  }

  private static String told(Source source) {
    return Sources.home().relativize(source.file()).toString();
  }

  private static Stream<Found> methods() {
    return sources.stream()
        .flatMap(it -> it.methods().stream().map(method -> new Found(told(it), method)));
  }

  private record Found(String file, Source.Method method) {}
}
