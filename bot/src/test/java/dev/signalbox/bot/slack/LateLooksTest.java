package dev.signalbox.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.command.Answer;
import dev.signalbox.integrations.chat.Letter.Addressee;
import dev.signalbox.integrations.chat.Message;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class LateLooksTest {
  private static final UserId OLGA = new UserId("U0OPS1");
  private static final Message FOUND = Message.of("found");
  private final TestWorkspace slack = new TestWorkspace();

  @Test
  void what_a_look_finds_is_kept_for_whoever_asked() {
    look(() -> Optional.of(FOUND));
    assertThat(slack.sayings()).containsExactly(said(FOUND));
  }

  @Test
  void a_look_that_finds_nothing_says_nothing() {
    look(Optional::empty);
    assertThat(slack.sayings()).isEmpty();
  }

  @Test
  void a_look_that_breaks_is_never_silence() {
    look(
        () -> {
          throw new IllegalStateException("a planted bug");
        });
    assertThat(slack.sayings()).containsExactly(said(Sentences.BROKEN));
  }

  @Test
  void a_look_is_logged_under_the_name_of_its_request() {
    try (var _ = MDC.putCloseable(Correlation.KEY, "a1b2c3")) {
      look(() -> Optional.of(Message.of(MDC.get(Correlation.KEY))));
    }
    assertThat(slack.sayings()).containsExactly(said(Message.of("a1b2c3")));
  }

  private void look(Answer.Look look) {
    try (var lookers = Executors.newVirtualThreadPerTaskExecutor()) {
      new LateLooks(slack, lookers).begin(late(look));
    }
  }

  private static Carriage.Late late(Answer.Look look) {
    return new Carriage.Late(look, OLGA, new Addressee.ToPerson(OLGA));
  }

  private static Saying said(Message message) {
    return new Saying(OLGA, new Addressee.ToPerson(OLGA), message);
  }
}
