package dev.signalbox.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseUrlTest {
  private static final String ALL =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";WRITE_DELAY=0;RETENTION_TIME=0;DB_CLOSE_ON_EXIT=FALSE";

  @Test
  void every_h2_address_is_completed_whoever_wrote_it() {
    assertThat(DatabaseUrl.besideTheStart().value())
        .isEqualTo("jdbc:h2:file:./data/signalbox" + ALL);
    assertThat(new DatabaseUrl("jdbc:h2:/var/lib/ops").value())
        .isEqualTo("jdbc:h2:/var/lib/ops" + ALL);
  }

  @Test
  void what_was_said_is_not_said_again() {
    assertThat(new DatabaseUrl("jdbc:h2:./x;write_delay=500").value())
        .contains(";write_delay=500")
        .doesNotContain("WRITE_DELAY=0");
    assertThat(new DatabaseUrl("jdbc:h2:./x" + ALL).value()).isEqualTo("jdbc:h2:./x" + ALL);
  }

  @Test
  void postgresql_is_left_as_it_is() {
    assertThat(new DatabaseUrl("jdbc:postgresql://db/ops").value())
        .isEqualTo("jdbc:postgresql://db/ops");
  }

  @Test
  void the_simulated_world_lies_beside_our_own_database_and_is_as_durable() {
    assertThat(DatabaseUrl.besideTheStart().ofTheWorld())
        .isEqualTo("jdbc:h2:file:./data/signalbox-world" + ALL);
    assertThat(new DatabaseUrl("jdbc:h2:mem:box").ofTheWorld())
        .isEqualTo("jdbc:h2:mem:box-world" + ALL);
    assertThat(new DatabaseUrl("jdbc:postgresql://db/ops").ofTheWorld())
        .isEqualTo("jdbc:postgresql://db/ops?currentSchema=world");
    assertThat(new DatabaseUrl("jdbc:postgresql://db/ops?ssl=true").ofTheWorld())
        .isEqualTo("jdbc:postgresql://db/ops?ssl=true&currentSchema=world");
  }
}
