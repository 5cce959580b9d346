package dev.signalbox.integrations.chat.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letter.Addressee;
import dev.signalbox.integrations.chat.Letter.Worth;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.testing.Databases;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sent, later, never, unknown: what becomes of a letter when Slack does not simply take it. */
abstract class FatesContract {
  private static final UserId ASKER = new UserId("U0OPS1");
  private Desk desk;

  abstract Databases database();

  @BeforeEach
  void open() {
    desk = new Desk(database());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void sendAfter(int seconds) {
    desk.sendAfter(Duration.ofSeconds(seconds));
  }

  @Test
  void slack_names_the_time_before_which_nothing_is_tried() {
    desk.slack.next(new Called.Later(Duration.ofSeconds(30)));
    desk.put(Desk.letter("k", "hello"));
    desk.send();
    sendAfter(29);
    assertThat(desk.slack.seen).hasSize(1);
    sendAfter(1);
    assertThat(desk.slack.seen).hasSize(2);
    assertThat(desk.row("k").fate()).isEqualTo(LetterRow.Fate.SENT);
  }

  @Test
  void a_letter_that_slack_refuses_for_good_is_told_to_who_asked() {
    desk.slack.next(new Called.Refused("not_in_channel"));
    var way = Letter.Way.PLAIN.asked(ASKER);
    var to = new Addressee.InChannel(Desk.OPS);
    desk.put(new Letter("k", Worth.CARD, to, Message.of("hello"), way));
    desk.send();
    sendAfter(1);
    assertThat(desk.slack.said("chat.postMessage").getLast())
        .isEqualTo(
            "I can't post in <#C0OPS>: I am not a member there."
                + " Next: type /invite @signalbox in that channel.");
    assertThat(desk.letters().undelivered()).hasSize(1);
    sendAfter(600);
    assertThat(desk.slack.seen).hasSize(2);
  }

  @Test
  void what_asks_under_a_deleted_card_stands_in_the_channel_and_details_go_with_the_card() {
    desk.put(Desk.letter("card", "the card"));
    desk.send();
    desk.slack.next(new Called.Refused("cannot_reply_to_message"));
    desk.put(under("ask", Worth.ASK));
    sendAfter(1);
    sendAfter(1);
    assertThat(desk.slack.said("chat.postMessage")).containsExactly("the card", "ask", "ask");
    assertThat(desk.slack.seen.getLast().said().toString()).doesNotContain("thread_ts", "reply_b");
    assertThat(desk.row("ask").fate()).isEqualTo(LetterRow.Fate.SENT);
    desk.slack.next(new Called.Refused("cannot_reply_to_message"));
    desk.put(under("detail", Worth.DETAIL));
    sendAfter(4);
    sendAfter(600);
    assertThat(desk.row("detail").fate()).isEqualTo(LetterRow.Fate.LEFT);
    assertThat(desk.letters().undelivered()).isEmpty();
  }

  private static Letter under(String key, Worth worth) {
    var to = new Addressee.InChannel(Desk.OPS);
    return new Letter(
        key,
        worth,
        to,
        Message.of(key),
        new Letter.Way(Optional.of("card"), true, Optional.empty()));
  }

  @Test
  void killed_between_slacks_answer_and_our_commit_twenty_times_leaves_one_card_each() {
    for (int number = 0; number < 20; number++) {
      desk.slack.diesAfterNext();
      desk.put(Desk.letter("run-" + number, "card " + number));
      desk.sendAfter(Duration.ofSeconds(2));
      assertThat(desk.row("run-" + number).isPosted()).isFalse();
      sendAfter(40);
      assertThat(desk.row("run-" + number).isPosted()).isTrue();
    }
    assertThat(desk.slack.messages).hasSize(20);
  }

  @Test
  void what_was_cut_and_cannot_be_looked_up_is_posted_again_and_says_so() {
    desk.slack.unreadable();
    desk.slack.next(new Called.Unknown("no answer within 8 s"));
    desk.put(Desk.letter("k", "hello"));
    desk.send();
    sendAfter(5);
    assertThat(desk.slack.said("chat.postMessage")).containsExactly("hello", "(repeated) hello");
  }

  @Test
  void a_message_that_people_deleted_is_posted_once_more_and_then_left() {
    desk.put(Desk.letter("k", "state 0"));
    desk.send();
    for (int state = 1; state <= 3; state++) {
      desk.put(Desk.letter("k", "state " + state));
      desk.slack.next(new Called.Refused("message_not_found"));
      sendAfter(5);
      sendAfter(5);
    }
    assertThat(desk.slack.said("chat.postMessage")).containsExactly("state 0", "state 1");
    assertThat(desk.row("k").fate()).isEqualTo(LetterRow.Fate.LEFT);
  }
}
