package dev.signalbox.integrations.durable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.testing.Databases;
import org.junit.jupiter.api.Test;

final class DurableOnPostgresTest extends DurableContract {
  @Override
  Databases database() {
    return Databases.POSTGRES;
  }

  @Test
  void what_another_node_holds_is_left_to_it() throws InterruptedException {
    pick("one");
    assertThat(runAfterStart()).isEqualTo("(nothing ran)");
  }
}
