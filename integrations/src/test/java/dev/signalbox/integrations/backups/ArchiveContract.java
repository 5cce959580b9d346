package dev.signalbox.integrations.backups;

import static dev.signalbox.integrations.backups.Dumps.CUT;
import static dev.signalbox.integrations.backups.Dumps.DONE;
import static dev.signalbox.integrations.backups.Dumps.STORED;
import static dev.signalbox.integrations.backups.Dumps.UPSTREAM;
import static dev.signalbox.integrations.backups.Dumps.WHOLE;
import static dev.signalbox.integrations.backups.Dumps.key;
import static dev.signalbox.integrations.backups.Dumps.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.testing.Skipped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a keeper of backups does for us on a good day. */
public abstract class ArchiveContract {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();
  private ArchiveStage stage;

  protected abstract ArchiveStage stage();

  @BeforeEach
  void open() {
    stage = stage();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void keeps(String key) {
    stage.keeps(key, WHOLE, STORED);
  }

  private Shelf shelf() {
    return told(stage.archive().shelf(stage.bucket(), UPSTREAM));
  }

  private Optional<Opened> opened(String date) {
    return told(stage.archive().open(stage.bucket(), name(date)));
  }

  private static <T> T told(Asked<T> asked) {
    if (asked instanceof Asked.Told<T>(T value)) {
      return value;
    }
    throw new AssertionError("not told: " + asked);
  }

  private Ordered<Backup> copy(String from, String to) {
    return stage.archive().copy(stage.bucket(), name(from), name(to));
  }

  private static String why(Ordered<Backup> ordered) {
    return ordered instanceof Ordered.Refused<Backup>(Trouble trouble)
        ? trouble.why()
        : ordered.toString();
  }

  @Test
  void those_of_a_series_are_told_the_newest_first_whatever_their_keys_look_like() {
    for (String date : new String[] {"20230627", "202306281530", "20230626", "20230628"}) {
      keeps(key(date));
    }
    assertThat(shelf().backups())
        .extracting(it -> it.name().key())
        .containsExactly(key("20230628"), key("202306281530"), key("20230627"), key("20230626"));
  }

  @Test
  void those_of_another_project_or_environment_are_none_of_it() {
    keeps("gigadb_gigascience-upstream-alt-gigadb-website_live_20230628.backup");
    keeps("gigadb_gigascience-upstream-gigadb-website_staging_20230628.backup");
    keeps(key("20230627"));
    assertThat(shelf().backups())
        .extracting(it -> it.name().key())
        .containsExactly(key("20230627"));
    assertThat(shelf().strangers()).isEmpty();
  }

  @Test
  void keys_that_say_no_moment_are_told_apart() {
    keeps(key("20230627"));
    keeps(key("20231345"));
    keeps(key("20230627-before-migration"));
    keeps(key("20230627") + ".part");
    assertThat(shelf().backups()).hasSize(1);
    assertThat(shelf().strangers())
        .containsExactlyInAnyOrder(
            key("20231345"), key("20230627-before-migration"), key("20230627") + ".part");
  }

  @Test
  void where_there_is_none_that_is_the_answer() {
    assertThat(shelf()).isEqualTo(new Shelf(List.of(), List.of()));
    assertThat(opened("20230627")).isEmpty();
  }

  @Test
  void a_whole_one_is_told_from_one_that_was_cut_off_by_how_it_ends() {
    stage.keeps(key("20230627"), WHOLE, STORED);
    stage.keeps(key("20230628"), CUT, STORED);
    stage.keeps(key("20230626"), "", STORED);
    assertThat(opened("20230627").orElseThrow().ending().says(DONE)).isTrue();
    assertThat(opened("20230627").orElseThrow().backup().size()).isEqualTo(WHOLE.length());
    assertThat(opened("20230628").orElseThrow().ending().says(DONE)).isFalse();
    assertThat(opened("20230626").orElseThrow())
        .satisfies(it -> assertThat(it.backup().size()).isZero())
        .satisfies(it -> assertThat(it.ending().says(DONE)).isFalse());
  }

  @Test
  void it_was_taken_when_it_was_stored_unless_its_name_says_earlier() {
    stage
        .keeps(key("20230628"), WHOLE, STORED)
        .ifPresent(reason -> SKIPPED.because("its date", reason));
    keeps(key("202306281530"));
    keeps(key("20230620"));
    assertThat(shelf().backups())
        .extracting(Backup::taken)
        .containsExactly(
            STORED, Instant.parse("2023-06-28T15:30:00Z"), Instant.parse("2023-06-21T00:00:00Z"));
    assertThat(opened("20230628").orElseThrow().backup()).isEqualTo(shelf().backups().getFirst());
  }

  @Test
  void a_copy_is_as_old_as_its_name_and_ends_as_the_first_one() {
    keeps(key("202306281530"));
    assertThat(copy("202306281530", "20230628")).isInstanceOf(Ordered.Done.class);
    assertThat(opened("20230628").orElseThrow())
        .satisfies(it -> assertThat(it.ending().says(DONE)).isTrue())
        .satisfies(it -> assertThat(it.backup().size()).isEqualTo(WHOLE.length()));
    assertThat(shelf().backups()).hasSize(2);
  }

  @Test
  void said_twice_there_is_one_copy() {
    keeps(key("202306281530"));
    Ordered<Backup> first = copy("202306281530", "20230628");
    assertThat(copy("202306281530", "20230628")).isEqualTo(first).isInstanceOf(Ordered.Done.class);
  }

  @Test
  void what_is_there_already_is_not_replaced() {
    keeps(key("202306281530"));
    keeps(key("20230628"));
    assertThat(why(copy("202306281530", "20230628")))
        .isEqualTo("something else is called %s already".formatted(key("20230628")));
    assertThat(why(copy("20230601", "20230602")))
        .isEqualTo("there is no %s".formatted(key("20230601")));
  }

  @Test
  void a_copy_of_what_was_replaced_since_is_another_one() {
    keeps(key("202306281530"));
    copy("202306281530", "20230628");
    stage.keeps(key("202306281530"), CUT, STORED.plusSeconds(60));
    assertThat(why(copy("202306281530", "20230628"))).startsWith("something else is called");
  }
}
