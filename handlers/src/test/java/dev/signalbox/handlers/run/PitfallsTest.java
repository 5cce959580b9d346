package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each known pitfall of releases, of the clouds and of bots has a test that bears its number. */
class PitfallsTest {
  private static final Path TESTS =
      Path.of(System.getProperty("signalbox.home", "..")).resolve("handlers/src/test/java");
  private static final Pattern TEST =
      Pattern.compile("@Test\\n(?:  @Tag\\(\"[^\"]+\"\\)\\n)+  void");
  private static final Pattern NUMBER = Pattern.compile("\"(D\\d\\.\\d+)\"");

  @ParameterizedTest
  @CsvSource({"D1, 31", "D2, 23", "D3, 18", "D4, 12"})
  void none_is_without_a_test(String of, int count) throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      Set<String> found =
          files
              .filter(it -> it.toString().endsWith("Test.java"))
              .flatMap(PitfallsTest::numbers)
              .filter(it -> it.startsWith(of + "."))
              .collect(Collectors.toSet());
      List<String> all = IntStream.rangeClosed(1, count).mapToObj(it -> of + "." + it).toList();
      assertThat(found).containsExactlyInAnyOrderElementsOf(all);
    }
  }

  /** Those that its tests bear; a tag that stands elsewhere proves nothing. */
  private static Stream<String> numbers(Path file) {
    return TEST.matcher(text(file))
        .results()
        .flatMap(it -> NUMBER.matcher(it.group()).results())
        .map(it -> it.group(1));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException trouble) {
      throw new UncheckedIOException("reading " + file, trouble);
    }
  }
}
