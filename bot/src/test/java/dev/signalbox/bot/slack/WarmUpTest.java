package dev.signalbox.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DoorExtension.class)
class WarmUpTest {
  private final RunningDoor door;

  WarmUpTest(RunningDoor door) {
    this.door = door;
  }

  @Test
  void warming_up_leaves_nothing_behind() {
    long receipts = door.rows("slack_receipt");
    long lines = door.rows("ledger_row");
    door.bean(WarmUp.class).run();
    assertThat(door.rows("slack_receipt")).isEqualTo(receipts);
    assertThat(door.rows("ledger_row")).isEqualTo(lines);
    assertThat(door.bean(TestWorkspace.class).calls()).isEmpty();
  }

  @Test
  void a_command_that_comes_again_under_a_name_of_the_warm_up_is_still_heard() {
    door.bean(WarmUp.class).run();
    assertThat(door.signed(Payloads.command("help", "warm.1")).body()).contains("heard: help");
  }
}
