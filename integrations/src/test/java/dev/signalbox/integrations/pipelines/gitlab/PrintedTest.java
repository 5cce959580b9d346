package dev.signalbox.integrations.pipelines.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedTest {
  @Test
  void marks_of_sections_times_and_colours_are_left_out() {
    String build = "section_start:1560896352:build\r\u001B[0K\u001B[32;1mBuilding\u001B[0;m";
    String pull = "2026-11-20T12:43:46.962646Z 00O pulling images";
    assertThat(Printed.tail(String.join("\r\n", build, pull, "10%\r100%", "", ""), 9))
        .isEqualTo("Building\npulling images\n100%");
  }

  @Test
  void less_than_was_asked_for_is_all_of_it_and_nothing_is_nothing() {
    assertThat(Printed.tail("one\ntwo", 5)).isEqualTo("one\ntwo");
    assertThat(Printed.tail("", 5)).isEmpty();
  }
}
