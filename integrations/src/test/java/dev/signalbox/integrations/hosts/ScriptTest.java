package dev.signalbox.integrations.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a script is told, asked of a real shell. */
final class ScriptTest {
  private static final long SEED = 20_261_121;
  private static final List<String> SCRAPS =
      List.of(
          "'", "\"", "\\", "`", "$(", ")", "${x}", "$HOME", ";", "&", "|", ">", "<", "\n", "\t",
          " ", "*", "?", "~", "!", "#", "-", "--", "=", "a", "Ü", "語", "'\\''", "%s", "{a,b}",
          "\u0001");
  private final Machine machine = new Machine();

  @AfterEach
  void close() {
    machine.close();
  }

  private static String word(Random random) {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(_ -> SCRAPS.get(random.nextInt(SCRAPS.size())))
        .collect(Collectors.joining());
  }

  private static Script told(List<String> words) {
    return Script.of(new ShellFile(ScriptTest.class, "words.sh")).words(words);
  }

  private static String expected(List<String> words) {
    return words.size() + words.stream().map(word -> "\0" + word).collect(Collectors.joining());
  }

  @Test
  void whatever_stands_in_a_word_it_stays_one_word_and_as_it_was() {
    Random random = new Random(SEED);
    for (int sample = 0; sample < 200; sample++) {
      List<String> words =
          IntStream.range(0, random.nextInt(5)).mapToObj(_ -> word(random)).toList();
      assertThat(machine.run(told(words).line()))
          .as("sample %d of seed %d", sample, SEED)
          .isEqualTo(new Ran(0, expected(words), ""));
    }
  }

  @Test
  void a_setting_reaches_those_alone_who_ask_for_it_as_it_was() {
    Random random = new Random(SEED);
    Script script = Script.of(new ShellFile(ScriptTest.class, "settings.sh"));
    for (int sample = 0; sample < 50; sample++) {
      SequencedMap<String, String> settings = new LinkedHashMap<>();
      settings.put("RAKE_REALLY", "x" + word(random) + "x");
      assertThat(machine.run(script.settings(settings).line()).out())
          .as("sample %d of seed %d", sample, SEED)
          .isEqualTo("unset|" + settings.get("RAKE_REALLY"));
    }
    assertThat(machine.run(script.settings(new LinkedHashMap<>()).line()).out())
        .isEqualTo("unset|unset");
  }

  @Test
  void a_word_that_no_shell_can_take_is_none() {
    assertThatThrownBy(() -> told(List.of("a\0b"))).hasMessageContaining("NUL");
  }
}
