package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** On H2 each start makes all keys anew. */
class LeaningKeysTest {
  @Test
  void no_table_leans_on_the_key_of_another_so_that_every_key_can_be_made_anew() {
    try (Track track = new Track()) {
      assertThat(
              track.texts(
                  "select table_name from information_schema.table_constraints"
                      + " where constraint_type = 'FOREIGN KEY' and table_schema = 'public'"))
          .isEmpty();
    }
  }
}
