package dev.signalbox.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DoorExtension.class)
class SweeperTest {
  private final RunningDoor door;

  SweeperTest(RunningDoor door) {
    this.door = door;
  }

  @Test
  void receipts_are_kept_while_a_delivery_can_come_again_and_forgotten_after() {
    Instant now = door.clock().instant();
    ReceiptBook book = door.bean(ReceiptBook.class);
    book.enter("sweep-old", now.plusSeconds(9));
    book.enter("sweep-new", now.plusSeconds(11));
    door.clock().move(Duration.ofSeconds(10));
    door.bean(Sweeper.class).sweep();
    door.clock().moveTo(now);
    assertThat(book.enter("sweep-old", now)).as("taken in anew").isEqualTo(1);
    assertThat(book.enter("sweep-new", now)).as("still known").isZero();
  }
}
