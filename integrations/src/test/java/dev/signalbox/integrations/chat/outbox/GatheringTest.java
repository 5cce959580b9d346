package dev.signalbox.integrations.chat.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.testing.Databases;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What changes faster than Slack takes it. */
class GatheringTest {
  private final Desk desk = new Desk(Databases.H2);

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void only_the_newest_words_of_a_letter_that_waits_are_sent() {
    desk.put(Desk.letter("k", "one"));
    desk.send();
    desk.put(Desk.letter("k", "two"));
    desk.put(Desk.letter("k", "three"));
    desk.sendAfter(Duration.ofSeconds(3));
    assertThat(desk.slack.said("chat.update")).containsExactly("three");
    assertThat(desk.row("k").fate()).isEqualTo(LetterRow.Fate.SENT);
  }

  @Test
  void the_same_words_once_more_are_no_edit_whether_they_wait_or_stand() {
    desk.put(Desk.letter("k", "one"));
    desk.put(Desk.letter("k", "one"));
    assertThat(desk.row("k").wanted()).isEqualTo(1);
    desk.send();
    desk.put(Desk.letter("k", "one"));
    desk.sendAfter(Duration.ofSeconds(3));
    assertThat(desk.slack.seen).hasSize(1);
  }

  @Test
  void the_sender_is_staged_with_what_begins_to_wait_and_not_with_what_is_added_to_it() {
    desk.put(Desk.letter("k", "one"));
    assertThat(desk.takeSendersWork()).isTrue();
    desk.put(Desk.letter("k", "two"));
    assertThat(desk.takeSendersWork()).isFalse();
    desk.send();
    desk.put(Desk.letter("k", "three"));
    assertThat(desk.takeSendersWork()).isTrue();
  }
}
