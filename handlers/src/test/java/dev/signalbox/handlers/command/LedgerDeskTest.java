package dev.signalbox.handlers.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.integrations.chat.Piece;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class LedgerDeskTest {
  private final FrontDesk desk;
  private final Ledger ledger;

  LedgerDeskTest(FrontDesk desk, Ledger ledger) {
    this.desk = desk;
    this.ledger = ledger;
  }

  @BeforeEach
  void something_has_happened() {
    ledger.write(Entry.ofRun(Entry.Kind.RUN_STARTED, "ada", "pulumi", "abc123 a window"));
    ledger.write(Entry.ofRun(Entry.Kind.RUN_ENDED, "signalbox", "gigadb", "xyz789 done"));
    ledger.write(new Entry(Entry.Kind.ASKED, "dina", Optional.empty(), "help secretly"));
  }

  @Test
  void everybody_reads_what_belongs_to_their_estates_and_what_they_asked_themselves() {
    assertThat(told("U0OPS1", "ledger --run abc123")).contains("abc123 a window");
    assertThat(told("U0OPS1", "ledger --run xyz789")).contains("xyz789 done");
    assertThat(told("U0OPS1", "ledger --person dina")).doesNotContain("secretly");
    assertThat(told("U0CURATOR", "ledger --run xyz789")).contains("xyz789 done");
    assertThat(told("U0CURATOR", "ledger --run abc123")).doesNotContain("abc123 a window");
    assertThat(told("U0DEV", "ledger show --person dina")).contains("secretly");
  }

  @Test
  void what_concerns_everybody_is_read_by_everybody() {
    ledger.write(new Entry(Entry.Kind.STOPPED, "quinn", Optional.empty(), "the zone is wrong"));
    assertThat(told("U0CURATOR", "ledger")).contains("the zone is wrong");
    assertThat(told("U0CURATOR", "changes")).contains("the zone is wrong");
  }

  @Test
  void it_is_narrowed_by_run_and_person_and_time() {
    assertThat(told("U0OPS1", "ledger --run abc123")).contains("abc123").doesNotContain("xyz789");
    assertThat(told("U0OPS1", "ledger --person ada")).contains("abc123").doesNotContain("xyz789");
    assertThat(told("U0OPS1", "ledger --since soon")).contains("NOT_UNDERSTOOD", "no time like 2h");
    assertThat(told("U0OPS1", "ledger burn")).contains("NOT_UNDERSTOOD");
  }

  @Test
  void changes_are_all_but_questions_and_refusals() {
    told("U0OPS1", "relase gigadb");
    assertThat(told("U0OPS1", "changes")).contains("abc123", "xyz789").doesNotContain("relase");
    assertThat(told("U0OPS1", "changes gigadb")).contains("xyz789").doesNotContain("abc123");
    assertThat(told("U0CURATOR", "changes pulumi")).contains("NO_SUCH_ESTATE");
  }

  @Test
  void verifying_takes_its_time_and_says_what_it_found() {
    var asked = new Asked.Typed(Bundled.slack("U0OPS1"), new ChannelId("C0OPS"), "ledger verify");
    assertThat(desk.answer(asked))
        .isInstanceOfSatisfying(
            Answer.Later.class,
            later ->
                assertThat(Transcript.of(later.look().see().orElseThrow()))
                    .contains("rows are as they were written"));
    assertThat(told("U0OPS1", "ledger verify --seal whatever")).contains("NOT_UNDERSTOOD");
    assertThat(told("U0OPS1", "ledger verify --seal 0:" + "a".repeat(64)))
        .contains("NOT_UNDERSTOOD");
  }

  @Test
  void an_export_is_a_file_of_what_the_asker_may_see_and_says_that_it_is_a_part() {
    assertThat(exported("U0CURATOR", "ledger export"))
        .contains("only rows that clara may see", "nobody can verify", "xyz789")
        .doesNotContain("abc123", "secretly");
    assertThat(exported("U0OPS1", "ledger export --since 2h --run abc123"))
        .contains("\"kind\":\"RUN_STARTED\"", "\"estate\":\"pulumi\"", "\"complete\":true")
        .doesNotContain("xyz789");
    assertThat(told("U0OPS1", "ledger export --since soon")).contains("NOT_UNDERSTOOD");
  }

  private String exported(String user, String text) {
    var asked = new Asked.Typed(Bundled.slack(user), new ChannelId("C0OPS"), text);
    return desk.answer(asked) instanceof Answer.Later later
            && later.look().see().orElseThrow().pieces().getLast() instanceof Piece.Attached file
        ? file.text()
        : "no file";
  }

  private String told(String user, String text) {
    var asked = new Asked.Typed(Bundled.slack(user), new ChannelId("C0OPS"), text);
    return desk.answer(asked) instanceof Answer.Privately(var message)
        ? Transcript.of(message)
        : "no private answer";
  }
}
