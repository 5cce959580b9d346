package dev.signalbox.integrations.source;

import static dev.signalbox.integrations.source.Shelved.DEVELOP;
import static dev.signalbox.integrations.source.Shelved.NEW;
import static dev.signalbox.integrations.source.Shelved.OLD;
import static dev.signalbox.integrations.source.Shelved.TABLE;
import static dev.signalbox.integrations.source.Shelved.V434;
import static dev.signalbox.integrations.source.Shelved.V435;
import static dev.signalbox.integrations.source.Shelved.done;
import static dev.signalbox.integrations.source.Shelved.edit;
import static dev.signalbox.integrations.source.Shelved.told;
import static dev.signalbox.integrations.source.Shelved.trouble;
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

/** What a keeper of repositories does to us on a bad day, and what we make of it. */
public abstract class SourceBadDaysContract {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();
  private SourceStage stage;

  protected abstract SourceStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    stage.keeps(DEVELOP, TABLE, OLD);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void befalls(BadDay day) {
    stage.befalls(day).ifPresent(reason -> SKIPPED.because(day.name(), reason));
  }

  private Asked<Optional<SourceFile>> read() {
    return stage.repositories().file(stage.in(), DEVELOP, TABLE);
  }

  private Ordered<String> write(Edit edit) {
    return stage.repositories().write(stage.in(), edit);
  }

  @Test
  void too_many_calls_are_told_with_the_time_to_wait() {
    befalls(BadDay.TOO_MANY_CALLS);
    Trouble trouble = trouble(read());
    assertThat(trouble.kind()).isEqualTo(Kind.LIMITED);
    assertThat(trouble.after()).contains(Duration.ofSeconds(30));
    assertThat(trouble.doing()).contains(TABLE, SourceStage.REPOSITORY, DEVELOP);
  }

  @Test
  void what_is_broken_is_told_and_works_again_the_next_time() {
    befalls(BadDay.BROKEN_ONCE);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.BROKEN);
    assertThat(told(read())).isPresent();
  }

  @Test
  void a_look_survives_one_cut_connection() {
    befalls(BadDay.CUT_CONNECTION);
    assertThat(told(read())).isPresent();
  }

  @Test
  void half_a_body_is_no_file() {
    befalls(BadDay.HALF_A_BODY);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.UNREACHABLE);
  }

  @Test
  void a_body_that_does_not_end_is_given_up() {
    befalls(BadDay.SLOW_BODY);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.UNREACHABLE);
  }

  @Test
  void what_means_nothing_is_no_missing_file() {
    befalls(BadDay.WRONG_JSON);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.GARBLED);
  }

  @Test
  void an_expired_key_is_named_as_such_and_nothing_is_written_with_it() {
    Edit edit = edit(told(read()), NEW);
    befalls(BadDay.EXPIRED_KEY);
    assertThat(trouble(read()).kind()).isEqualTo(Kind.KEY);
    befalls(BadDay.EXPIRED_KEY);
    assertThat(write(edit)).isInstanceOf(Ordered.Refused.class);
    assertThat(stage.kept(DEVELOP, TABLE)).contains(OLD);
  }

  @Test
  void a_missing_second_page_is_trouble_and_never_a_shorter_list() {
    stage.released(V434, Shelved.commits(1));
    stage.released(V435, Shelved.commits(230));
    befalls(BadDay.SECOND_PAGE_MISSING);
    assertThat(stage.repositories().compare(stage.in(), "v4.3.4", "v4.3.5"))
        .isInstanceOf(Asked.Troubled.class);
  }

  @Test
  void a_write_without_an_answer_that_happened_is_unknown_and_found_when_looked_for() {
    Edit edit = edit(told(read()), NEW);
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(write(edit)).isInstanceOf(Ordered.Unknown.class);
    assertThat(stage.kept(DEVELOP, TABLE)).contains(NEW);
    assertThat(done(write(edit))).startsWith("http");
  }

  @Test
  void a_write_without_an_answer_that_did_not_happen_is_unknown_and_can_be_said_again() {
    Edit edit = edit(told(read()), NEW);
    befalls(BadDay.UNANSWERED_AND_NOT_DONE);
    assertThat(write(edit)).isInstanceOf(Ordered.Unknown.class);
    assertThat(stage.kept(DEVELOP, TABLE)).contains(OLD);
    assertThat(done(write(edit))).startsWith("http");
    assertThat(stage.kept(DEVELOP, TABLE)).contains(NEW);
  }

  @Test
  void a_proposal_without_an_answer_is_unknown_and_the_same_one_the_next_time() {
    Edit edit = edit(told(read()), NEW);
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(stage.repositories().propose(stage.in(), edit, "r-1/edit/1"))
        .isInstanceOf(Ordered.Unknown.class);
    assertThat(done(stage.repositories().propose(stage.in(), edit, "r-1/edit/1")))
        .isInstanceOf(Proposal.Open.class);
    assertThat(stage.proposals()).isEqualTo(1);
  }
}
