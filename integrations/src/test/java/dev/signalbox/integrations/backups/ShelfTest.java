package dev.signalbox.integrations.backups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShelfTest {
  private static final Instant NOON = Instant.parse("2023-06-28T12:00:00Z");

  private static Backup backup(String date) {
    return Backup.of(Dumps.name(date), 10, NOON);
  }

  @Test
  void those_before_one_are_older_than_it() {
    Backup newest = backup("202306281000");
    Shelf shelf = new Shelf(List.of(backup("20230626"), newest, backup("20230627")), List.of());
    assertThat(shelf.before(newest)).containsExactly(backup("20230627"), backup("20230626"));
    assertThat(shelf.before(backup("20230626"))).isEmpty();
  }

  @Test
  void of_two_that_were_taken_at_the_same_moment_one_is_the_newer_all_the_same() {
    Backup night = Backup.of(Dumps.name("20230627"), 10, NOON);
    Backup hand = Backup.of(Dumps.name("202306280000"), 10, NOON);
    assertThat(night.taken()).isEqualTo(hand.taken());
    Shelf shelf = new Shelf(List.of(night, hand), List.of());
    assertThat(shelf.before(shelf.backups().getFirst())).containsExactly(shelf.backups().getLast());
  }
}
