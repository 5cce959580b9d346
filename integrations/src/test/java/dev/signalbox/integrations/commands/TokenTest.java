package dev.signalbox.integrations.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TokenTest {
  @Test
  void a_turn_of_a_run_is_a_folder_and_its_way_back_another() {
    assertThat(new Token("gigadb-7/reset/1").folder()).isEqualTo("gigadb-7+reset+1");
    assertThat(new Token("gigadb-7/undo:reset@31/2").folder())
        .isEqualTo("gigadb-7+undo:reset@31+2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "reset", "a/b", "a/b/c", "../b/1", "a/../1", "-a/b/1", "a/b/1\n", "a b/c/1", "a/b/1/2"
      })
  void what_could_lead_elsewhere_is_no_turn(String value) {
    assertThatThrownBy(() -> new Token(value)).hasMessageContaining("is not like run/step/1");
  }
}
