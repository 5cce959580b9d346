package dev.signalbox.integrations.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.testing.BadDay;
import dev.signalbox.integrations.testing.Skipped;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a server of mail does for us, on good days and bad. */
public abstract class MailContract {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();
  private static final String TEXT = "What: a restore – done\nStatus: prd";
  private static final Note NOTE =
      new Note("outage@", "GPII [In progress] Production Outage", TEXT, "run.k4x7pq.announce");
  private MailStage stage;

  protected abstract MailStage stage();

  @BeforeEach
  void open() {
    stage = stage();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Ordered<Note> send() {
    return stage.mail().send(stage.on(), NOTE);
  }

  private void befalls(BadDay day) {
    stage.befalls(day).ifPresent(reason -> SKIPPED.because(day.name(), reason));
  }

  static Trouble trouble(Ordered<Note> ordered) {
    return switch (ordered) {
      case Ordered.Refused<Note>(Trouble trouble) -> trouble;
      case Ordered.Unknown<Note>(Trouble trouble) -> trouble;
      case Ordered.Done<Note>(Note note) ->
          new Trouble("nothing", Kind.AMBIGUOUS, "it was done: " + note);
    };
  }

  @Test
  void it_goes_in_our_name_to_somebody_where_we_live_with_its_own_mark() {
    assertThat(send()).isEqualTo(new Ordered.Done<>(NOTE));
    assertThat(stage.taken())
        .containsExactly(
            new MailStage.Taken(
                "signalbox@gpii.net",
                "outage@gpii.net",
                "GPII [In progress] Production Outage",
                TEXT,
                "run.k4x7pq.announce"));
  }

  @Test
  void a_whole_address_is_taken_as_it_is() {
    stage.mail().send(stage.on(), new Note("ada@example.org", "Hello", "You", "a.b"));
    assertThat(stage.taken()).extracting(MailStage.Taken::to).containsExactly("ada@example.org");
  }

  @Test
  void the_same_sent_again_has_the_same_mark() {
    send();
    send();
    assertThat(stage.taken())
        .hasSize(2)
        .extracting(MailStage.Taken::mark)
        .containsOnly(NOTE.mark());
  }

  @Test
  void nobody_is_led_astray_by_a_second_line_in_a_subject() {
    assertThatThrownBy(() -> new Note("outage@", "Hello\nBcc: all@gpii.net", "x", "a.b"))
        .hasMessage("a subject is one line");
    assertThatThrownBy(() -> new Note("outage@", "Hello", "x", "a b"))
        .hasMessage("'a b' is no mark of a mail");
  }

  @Test
  void a_key_that_does_not_fit_is_named_as_such_and_nothing_is_taken() {
    befalls(BadDay.EXPIRED_KEY);
    Ordered<Note> sent = send();
    assertThat(sent).isInstanceOf(Ordered.Refused.class);
    assertThat(trouble(sent).kind()).isEqualTo(Kind.KEY);
    assertThat(trouble(sent).says()).startsWith("mailing outage@gpii.net by mail: ");
    assertThat(stage.taken()).isEmpty();
  }

  @Test
  void a_server_that_is_busy_is_told_as_that_and_the_next_try_goes() {
    befalls(BadDay.TOO_MANY_CALLS);
    Ordered<Note> sent = send();
    assertThat(sent).isInstanceOf(Ordered.Refused.class);
    assertThat(trouble(sent).kind()).isEqualTo(Kind.LIMITED);
    assertThat(send()).isInstanceOf(Ordered.Done.class);
    assertThat(stage.taken()).hasSize(1);
  }

  @Test
  void an_answer_that_is_lost_leaves_it_open_whether_it_was_taken() {
    befalls(BadDay.UNANSWERED_AND_DONE);
    assertThat(send()).isInstanceOf(Ordered.Unknown.class);
    assertThat(stage.taken()).hasSize(1);
  }

  @Test
  void a_server_that_says_nothing_at_all_has_taken_nothing() {
    befalls(BadDay.UNANSWERED_AND_NOT_DONE);
    Ordered<Note> sent = send();
    assertThat(sent).isNotInstanceOf(Ordered.Done.class);
    assertThat(trouble(sent).kind()).isEqualTo(Kind.UNREACHABLE);
    assertThat(stage.taken()).isEmpty();
  }
}
