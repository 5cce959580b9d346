package dev.signalbox.integrations.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble.Kind;
import org.junit.jupiter.api.Test;

class SmtpMailTest extends MailContract {
  @Override
  protected MailStage stage() {
    return new SmtpStage();
  }

  @Test
  void whom_the_server_does_not_know_nobody_writes_to() {
    try (SmtpStage stage = new SmtpStage()) {
      Ordered<Note> sent =
          stage.mail().send(stage.on(), new Note("nobody@", "Hello", "You", "a.b"));
      assertThat(sent).isInstanceOf(Ordered.Refused.class);
      assertThat(trouble(sent).kind()).isEqualTo(Kind.REQUEST);
      assertThat(stage.taken()).isEmpty();
    }
  }

  @Test
  void a_connection_that_is_cut_in_the_middle_of_it_leaves_it_open() {
    try (SmtpStage stage = new SmtpStage()) {
      stage.office().next(PostOffice.Fault.CUT);
      assertThat(stage.mail().send(stage.on(), new Note("outage@", "Hello", "You", "a.b")))
          .isInstanceOf(Ordered.Unknown.class);
    }
  }

  @Test
  void without_its_secret_nothing_is_said_to_it() {
    try (SmtpStage stage = new SmtpStage()) {
      stage.comesAs("");
      Ordered<Note> sent =
          stage.mail().send(stage.on(), new Note("outage@", "Hello", "You", "a.b"));
      assertThat(sent.toString()).contains("the secret mail is missing");
      assertThat(stage.office().calls()).isZero();
    }
  }
}
