package dev.signalbox.handlers.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.ledger.Verified.Broken;
import dev.signalbox.handlers.ledger.Verified.Damage;
import dev.signalbox.handlers.run.Track;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditorTest {
  private static final Track TRACK = new Track();

  @AfterAll
  static void close() {
    TRACK.close();
  }

  @BeforeEach
  void five_rows_are_sealed() {
    TRACK.change("delete from ledger_seal");
    TRACK.change("delete from ledger_row");
    TRACK.change("update ledger_head set seq = 0, chain = ''");
    for (int row = 1; row <= 5; row++) {
      write("row " + row);
    }
    assertThat(TRACK.the(Sealer.class).seal()).isTrue();
  }

  @Test
  void what_was_only_written_is_whole_and_its_newest_seal_goes_on_with_every_row() {
    assertThat(verified())
        .isInstanceOfSatisfying(Verified.Whole.class, it -> assertThat(it.rows()).isEqualTo(5));
    String noted = TRACK.the(Sealer.class).newest().toString();
    write("row 6");
    assertThat(verified()).isInstanceOf(Verified.Whole.class);
    TRACK.the(Sealer.class).seal();
    assertThat(TRACK.the(Auditor.class).verify(Optional.of(noted)))
        .isInstanceOfSatisfying(Verified.Whole.class, it -> assertThat(it.rows()).isEqualTo(6));
    assertThat(TRACK.the(Sealer.class).newest().toString()).isNotEqualTo(noted);
  }

  @Test
  void an_edited_row_is_named() {
    for (String edit :
        new String[] {
          "subject = 'nothing'", "person = 'nobody'", "estate = 'gigadb'", "kind = 'REFUSED'"
        }) {
      five_rows_are_sealed();
      TRACK.change("update ledger_row set " + edit + " where seq = 3");
      assertThat(verified()).isEqualTo(new Broken(3, Damage.EDITED));
    }
  }

  @Test
  void a_removed_row_is_named_with_its_seal_or_without() {
    TRACK.change("delete from ledger_row where seq = 2");
    assertThat(verified()).isEqualTo(new Broken(2, Damage.REMOVED));
    TRACK.change("delete from ledger_seal where seq = 2");
    assertThat(verified()).isEqualTo(new Broken(2, Damage.REMOVED));
  }

  @Test
  void a_row_put_in_between_is_named() {
    TRACK.change(
        "insert into ledger_row (id, at, kind, person, subject, seq)"
            + " select 'forged', at, kind, person, subject, seq from ledger_row where seq = 4");
    assertThat(verified()).isEqualTo(new Broken(4, Damage.INSERTED));
  }

  @Test
  void two_swapped_rows_are_named() {
    TRACK.change("update ledger_row set seq = 7 - seq where seq in (3, 4)");
    assertThat(verified()).isEqualTo(new Broken(3, Damage.SWAPPED));
  }

  @Test
  void two_swapped_seals_are_named() {
    TRACK.change("delete from ledger_seal where seq = 5");
    TRACK.change("update ledger_seal set seq = 5 where seq = 3");
    TRACK.change("update ledger_seal set seq = 3 where seq = 4");
    TRACK.change("update ledger_seal set seq = 4 where seq = 5");
    assertThat(verified()).isEqualTo(new Broken(3, Damage.SWAPPED));
  }

  @Test
  void an_end_that_was_cut_off_is_named_with_its_rows_its_seals_or_both() {
    TRACK.change("delete from ledger_seal where seq > 3");
    assertThat(verified()).isEqualTo(new Broken(3, Damage.CUT_OFF));
    TRACK.change("delete from ledger_row where seq > 3");
    assertThat(verified()).isEqualTo(new Broken(3, Damage.CUT_OFF));
    TRACK.change(
        "update ledger_head set seq = 3, chain = (select chain from ledger_seal where seq = 3)");
    assertThat(verified()).isInstanceOf(Verified.Whole.class);
    assertThat(TRACK.the(Auditor.class).verify(Optional.of("5:" + "a".repeat(64))))
        .isEqualTo(new Broken(3, Damage.CUT_OFF));
  }

  @Test
  void a_history_written_anew_contradicts_what_was_noted_elsewhere() {
    String noted = TRACK.the(Sealer.class).newest().toString();
    TRACK.change("delete from ledger_seal");
    TRACK.change("update ledger_row set seq = null, person = 'nobody'");
    TRACK.change("update ledger_head set seq = 0, chain = ''");
    TRACK.the(Sealer.class).seal();
    assertThat(verified()).isInstanceOf(Verified.Whole.class);
    assertThat(TRACK.the(Auditor.class).verify(Optional.of(noted)))
        .isEqualTo(new Broken(5, Damage.REWRITTEN));
  }

  @Test
  void a_long_history_is_walked_page_by_page() {
    for (int row = 0; row < 1200; row++) {
      write("more");
    }
    while (!TRACK.the(Sealer.class).seal()) {
      assertThat(verified()).isInstanceOf(Verified.Whole.class);
    }
    assertThat(verified())
        .isInstanceOfSatisfying(Verified.Whole.class, it -> assertThat(it.rows()).isEqualTo(1205));
    TRACK.change("update ledger_row set subject = 'less' where seq = 1100");
    assertThat(verified()).isEqualTo(new Broken(1100, Damage.EDITED));
  }

  private static Verified verified() {
    return TRACK.the(Auditor.class).verify(Optional.empty());
  }

  private static void write(String subject) {
    TRACK.the(Ledger.class).write(new Entry(Entry.Kind.ASKED, "ada", Optional.empty(), subject));
  }
}
