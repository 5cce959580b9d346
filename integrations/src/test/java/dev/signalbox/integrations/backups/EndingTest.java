package dev.signalbox.integrations.backups;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n--\n-- PostgreSQL database dump complete\n--\n\n",
        "\n-- PostgreSQL database dump complete",
        "\r\n-- PostgreSQL database dump complete\r\n--\r\n",
        "\n--\n-- PostgreSQL database dump complete\n--\n\n\\unrestrict 9aXq\n\n"
      })
  void a_dump_that_came_to_its_end_says_so(String ending) {
    assertThat(new Ending("4711\tx" + ending).says(Dumps.DONE)).isTrue();
  }

  @Test
  void a_dump_that_was_cut_off_does_not_even_if_its_data_quote_the_words() {
    assertThat(new Ending("-- PostgreSQL database dump compl").says(Dumps.DONE)).isFalse();
    assertThat(new Ending("7\tPostgreSQL database dump complete\t8").says(Dumps.DONE)).isFalse();
    assertThat(new Ending("").says(Dumps.DONE)).isFalse();
  }
}
