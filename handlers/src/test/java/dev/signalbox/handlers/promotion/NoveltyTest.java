package dev.signalbox.handlers.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a file of versions changes is told by the names of its components. */
class NoveltyTest {
  private static final String WAS =
      """
      # of everything that runs
      ---
      couchdb:
        upstream:
          tag: 2.3.1
      flowmanager:
        generated:
          tag: one
      preferences:
        generated:
          tag: one
      """;

  @Test
  void a_component_is_named_whichever_of_its_lines_changes() {
    String is = WAS.replace("tag: one\npreferences", "tag: two\npreferences");
    assertThat(Novelty.parts(WAS, is)).containsExactly("flowmanager");
  }

  @Test
  void what_comes_and_what_goes_is_named_too() {
    String is = WAS.replace("couchdb:", "redis:");
    assertThat(Novelty.parts(WAS, is)).containsExactly("redis", "couchdb");
    assertThat(Novelty.parts("", "redis: one")).containsExactly("redis");
  }

  @Test
  void what_nobody_reads_as_a_version_changes_nothing() {
    assertThat(Novelty.parts(WAS, WAS.replace("of everything", "of all"))).isEmpty();
  }
}
