package dev.signalbox.integrations.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PrintedTest {
  private static final String WHOLE = "signalbox: finished 0 2 1\nall\n\nwell\n\nsignalbox: over\n";

  @Test
  void a_whole_answer_has_its_words_and_its_lines() {
    assertThat(Printed.read(WHOLE))
        .contains(new Printed("finished", List.of("0", "2", "1"), "all\n\nwell\n"));
    assertThat(Printed.read("signalbox: none\n\nsignalbox: over"))
        .contains(new Printed("none", List.of(), ""));
  }

  @Test
  void what_a_login_says_before_it_is_passed_over() {
    assertThat(Printed.read("Last login: never\nsignalbox? no\n" + WHOLE))
        .isEqualTo(Printed.read(WHOLE));
  }

  @Test
  void of_an_answer_that_is_cut_anywhere_nothing_is_believed() {
    for (int end = 0; end < WHOLE.length() - 1; end++) {
      assertThat(Printed.read(WHOLE.substring(0, end))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "over", "signalbox: over", "\nsignalbox: over", "hello\n\nsignalbox: over"})
  void what_has_no_first_line_of_ours_is_no_answer(String out) {
    assertThat(Printed.read(out)).isEmpty();
  }
}
