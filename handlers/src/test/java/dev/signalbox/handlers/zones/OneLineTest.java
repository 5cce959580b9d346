package dev.signalbox.handlers.zones;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
  private static final OneLine LINE = new OneLine("set URL=", "set URL=$1");

  @Test
  void one_line_is_changed_and_the_ends_of_all_stay_as_they_are() {
    assertThat(LINE.put("echo\r\nset URL=old\r\nend\r\n"))
        .contains("echo\r\nset URL=$1\r\nend\r\n");
    assertThat(LINE.put("set URL=old")).contains("set URL=$1");
  }

  @Test
  void none_or_more_than_one_is_left_alone() {
    assertThat(LINE.put("echo\n")).isEmpty();
    assertThat(LINE.put("set URL=a\nset URL=b\n")).isEmpty();
    assertThat(LINE.complaint("set URL=a\nset URL=b\n")).contains("2 lines there begin");
  }

  @Test
  void it_knows_what_is_said_already() {
    assertThat(LINE.isSaid("set URL=$1\r\n")).isTrue();
    assertThat(LINE.isSaid("set URL=old\n")).isFalse();
    assertThat(new OneLine("what it said", "now").isSaid("a\nnow\n")).isTrue();
  }
}
