package dev.signalbox.integrations.backups;

import static dev.signalbox.integrations.backups.Dumps.STORED;
import static dev.signalbox.integrations.backups.Dumps.UPSTREAM;
import static dev.signalbox.integrations.backups.Dumps.WHOLE;
import static dev.signalbox.integrations.backups.Dumps.key;
import static dev.signalbox.integrations.backups.Dumps.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.Skipped;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a keeper of backups does to us on a bad day, and what we make of it. */
public abstract class ArchiveBadDaysContract {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();
  private ArchiveStage stage;

  protected abstract ArchiveStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    stage.keeps(key("20230627"), WHOLE, STORED);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void befalls(BadDay day) {
    stage.befalls(day).ifPresent(reason -> SKIPPED.because(day.name(), reason));
  }

  private Asked<Shelf> read() {
    return stage.archive().shelf(stage.bucket(), UPSTREAM);
  }

  private Ordered<Backup> write() {
    return stage.archive().copy(stage.bucket(), name("20230627"), name("202306270900"));
  }

  private boolean isCopied() {
    return stage.archive().open(stage.bucket(), name("202306270900"))
            instanceof Asked.Told<Optional<Opened>>(var found)
        && found.isPresent();
  }

  private static Trouble trouble(Asked<Shelf> asked) {
    return asked instanceof Asked.Troubled<Shelf>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Kind.REQUEST, "it was told: " + asked);
  }

  @Test
  void too_many_calls_are_told_with_the_time_to_wait() {
    befalls(BadDay.TOO_MANY_CALLS);
    Trouble trouble = trouble(read());
    assertThat(trouble.kind()).isEqualTo(Kind.LIMITED);
    assertThat(trouble.after()).contains(Duration.ofSeconds(30));
    assertThat(trouble.doing()).contains(UPSTREAM.says(), "gigadb-database-backups", "hk-aws");
  }

  @Test
  void what_is_broken_is_told_and_works_again_the_next_time() {
    befalls(BadDay.BROKEN_ONCE);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.BROKEN);
    assertThat(read()).isInstanceOf(Asked.Told.class);
  }

  @Test
  void a_look_survives_one_cut_connection() {
    befalls(BadDay.CUT_CONNECTION);
    assertThat(read()).isInstanceOf(Asked.Told.class);
  }

  @Test
  void half_a_body_is_no_list() {
    befalls(BadDay.HALF_A_BODY);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.UNREACHABLE);
  }

  @Test
  void a_body_that_does_not_end_is_given_up() {
    befalls(BadDay.SLOW_BODY);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.UNREACHABLE);
  }

  @Test
  void what_means_nothing_is_no_empty_list() {
    befalls(BadDay.WRONG_JSON);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.GARBLED);
  }

  @Test
  void an_expired_key_is_named_as_such_and_nothing_is_copied_with_it() {
    befalls(BadDay.EXPIRED_KEY);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.KEY);
    befalls(BadDay.EXPIRED_KEY);
    assertThat(write()).isInstanceOf(Ordered.Refused.class);
    assertThat(isCopied()).isFalse();
  }

  @Test
  void a_missing_second_page_is_trouble_and_never_a_shorter_list() {
    stage.keeps(key("20230626"), WHOLE, STORED);
    stage.keeps(key("20230625"), WHOLE, STORED);
    befalls(BadDay.SECOND_PAGE_MISSING);
    assertThat(read()).isInstanceOf(Asked.Troubled.class);
  }

  @Test
  void a_copy_without_an_answer_that_was_made_is_unknown_and_found_when_looked_for() {
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(write()).isInstanceOf(Ordered.Unknown.class);
    assertThat(isCopied()).isTrue();
    assertThat(write()).isInstanceOf(Ordered.Done.class);
  }

  @Test
  void a_copy_without_an_answer_that_was_not_made_is_unknown_and_can_be_said_again() {
    befalls(BadDay.UNANSWERED_AND_NOT_DONE);
    assertThat(write()).isInstanceOf(Ordered.Unknown.class);
    assertThat(isCopied()).isFalse();
    assertThat(write()).isInstanceOf(Ordered.Done.class);
  }
}
