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
import org.junit.jupiter.api.Test;

/** Each of the 31 known pitfalls of blue and green releases has a test that bears its number. */
class PitfallsTest {
  private static final List<Integer> ALL = IntStream.rangeClosed(1, 31).boxed().toList();
  private static final Path TESTS =
      Path.of(System.getProperty("signalbox.home", "..")).resolve("handlers/src/test/java");
  private static final Pattern TEST =
      Pattern.compile("@Test\\n(?:  @Tag\\(\"[^\"]+\"\\)\\n)+  void");
  private static final Pattern NUMBER = Pattern.compile("\"D1\\.(\\d+)\"");

  @Test
  void none_is_without_a_test() throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      Set<Integer> found =
          files
              .filter(it -> it.toString().endsWith("Test.java"))
              .flatMap(PitfallsTest::numbers)
              .collect(Collectors.toSet());
      assertThat(found).containsExactlyInAnyOrderElementsOf(ALL);
    }
  }

  /** Those that its tests bear; a tag that stands elsewhere proves nothing. */
  private static Stream<Integer> numbers(Path file) {
    return TEST.matcher(text(file))
        .results()
        .flatMap(it -> NUMBER.matcher(it.group()).results())
        .map(it -> Integer.valueOf(it.group(1)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException trouble) {
      throw new UncheckedIOException("reading " + file, trouble);
    }
  }
}
