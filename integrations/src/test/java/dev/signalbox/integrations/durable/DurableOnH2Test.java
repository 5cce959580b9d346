package dev.signalbox.integrations.durable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.testing.Databases;
import org.junit.jupiter.api.Test;

final class DurableOnH2Test extends DurableContract {
  @Override
  Databases database() {
    return Databases.H2;
  }

  @Test
  void what_a_dead_process_held_runs_at_once() throws InterruptedException {
    pick("one");
    assertThat(runAfterStart()).isEqualTo("one");
  }
}
