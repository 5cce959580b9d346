package dev.signalbox.handlers.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each of the 31 known pitfalls of blue and green releases has a test that bears its number. */
class PitfallsTest {
  private static final int PITFALLS = 31;
  private static final Path TESTS =
      Path.of(System.getProperty("signalbox.home", "..")).resolve("handlers/src/test/java");
  private static final Pattern TEST =
      Pattern.compile("@Test\\n((?:  @Tag\\(\"[^\"]+\"\\)\\n)+)  void (\\w+)\\(\\)");
  private static final Pattern NUMBER = Pattern.compile("\"D1\\.(\\d+)\"");

  @Test
  void none_is_without_a_test() throws IOException {
    assertThat(tagged().keySet())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, PITFALLS).boxed().toList());
  }

  /** By its number, the tests that bear it. */
  private static Map<Integer, SortedSet<String>> tagged() throws IOException {
    Map<Integer, SortedSet<String>> tests = new TreeMap<>();
    for (Path file : files()) {
      TEST.matcher(Files.readString(file, UTF_8))
          .results()
          .forEach(
              test ->
                  NUMBER
                      .matcher(test.group(1))
                      .results()
                      .map(it -> Integer.valueOf(it.group(1)))
                      .forEach(
                          number ->
                              tests
                                  .computeIfAbsent(number, _ -> new TreeSet<>())
                                  .add(file.getFileName() + " " + test.group(2))));
    }
    return tests;
  }

  private static SortedSet<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(TESTS)) {
      return all.filter(it -> it.toString().endsWith("Test.java"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
