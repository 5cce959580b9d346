package dev.signalbox.integrations.chat.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letter.Worth;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.testing.Databases;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pace and order: what is sent, when, and in which order. */
abstract class OutboxContract {
  private static final Duration SECOND = Duration.ofSeconds(1);
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

  @Test
  void a_committed_letter_is_posted_once() {
    desk.put(Desk.letter("run-1/card", "Hello & welcome"));
    desk.send();
    desk.sendAfter(SECOND.multipliedBy(10));
    assertThat(desk.slack.said("chat.postMessage")).containsExactly("Hello &amp; welcome");
    assertThat(desk.letters().posted("run-1/card").orElseThrow().channel()).isEqualTo(Desk.OPS);
  }

  @Test
  void a_letter_that_was_rolled_back_never_leaves() {
    assertThatThrownBy(
            () ->
                desk.inTransaction(
                    () -> {
                      desk.letters().put(Desk.letter("run-1/card", "Hello"));
                      throw new IllegalStateException("no");
                    }))
        .hasMessageContaining("no");
    desk.send();
    assertThat(desk.slack.seen).isEmpty();
  }

  @Test
  void what_is_withdrawn_before_it_has_left_never_leaves_and_what_stands_stays() {
    desk.slack.next(new Called.Unknown("nobody answers"));
    desk.put(Desk.letter("run-1/reminder", "Still waiting"));
    desk.send();
    desk.inTransaction(() -> desk.letters().withdraw("run-1/reminder"));
    desk.put(Desk.letter("run-1/card", "Hello"));
    desk.sendAfter(SECOND.multipliedBy(10));
    desk.inTransaction(() -> desk.letters().withdraw("run-1/card"));
    desk.sendAfter(SECOND.multipliedBy(10));
    assertThat(desk.slack.said("chat.postMessage")).containsExactly("Still waiting", "Hello");
    assertThat(desk.letters().posted("run-1/card")).isPresent();
    assertThat(desk.letters().undelivered()).isEmpty();
  }

  @Test
  void of_many_edits_only_the_newest_is_sent_and_not_within_three_seconds() {
    desk.put(Desk.letter("run-1/card", "state 0"));
    desk.send();
    IntStream.rangeClosed(1, 9).forEach(n -> desk.put(Desk.letter("run-1/card", "state " + n)));
    desk.sendAfter(SECOND.multipliedBy(2));
    assertThat(desk.slack.said("chat.update")).isEmpty();
    desk.sendAfter(SECOND);
    assertThat(desk.slack.said("chat.update")).containsExactly("state 9");
  }

  @Test
  void the_same_state_again_is_no_edit() {
    desk.put(Desk.letter("run-1/card", "as it was"));
    desk.send();
    desk.put(Desk.letter("run-1/card", "as it was"));
    desk.sendAfter(SECOND.multipliedBy(5));
    assertThat(desk.slack.seen).hasSize(1);
  }

  @Test
  void a_minute_sees_forty_edits_at_most() {
    IntStream.range(0, 50).forEach(n -> desk.put(card(n, "new")));
    desk.send();
    desk.clock.tick(SECOND.multipliedBy(5));
    IntStream.range(0, 50).forEach(n -> desk.put(card(n, "newer")));
    desk.send();
    assertThat(desk.slack.said("chat.update")).hasSize(40);
    desk.sendAfter(SECOND.multipliedBy(60));
    assertThat(desk.slack.said("chat.update")).hasSize(50);
  }

  private static Letter card(int number, String text) {
    var channel = new ChannelId("C0" + number);
    return Desk.letter("run-" + number, Worth.CARD, channel, text + number);
  }

  @Test
  void asks_go_before_ends_before_cards_and_a_channel_hears_one_a_second() {
    desk.put(Desk.letter("c", Worth.CARD, Desk.OPS, "card"));
    desk.put(Desk.letter("e", Worth.END, Desk.OPS, "end"));
    desk.put(Desk.letter("a", Worth.ASK, Desk.OPS, "ask"));
    desk.send();
    assertThat(desk.slack.said("chat.postMessage")).containsExactly("ask");
    desk.sendAfter(SECOND);
    desk.sendAfter(SECOND);
    assertThat(desk.slack.said("chat.postMessage")).containsExactly("ask", "end", "card");
  }

  @Test
  void details_that_follow_within_three_seconds_are_one_message() {
    desk.put(Desk.letter("d", Worth.DETAIL, Desk.OPS, "step 1 done"));
    desk.sendAfter(SECOND.multipliedBy(2));
    desk.put(Desk.letter("d", Worth.DETAIL, Desk.OPS, "steps 1 and 2 done"));
    desk.sendAfter(SECOND);
    assertThat(desk.slack.said("chat.postMessage")).containsExactly("steps 1 and 2 done");
  }

  @Test
  void a_thread_waits_for_what_it_hangs_under() {
    desk.slack.next(new Called.Later(Duration.ofSeconds(30)));
    desk.put(Desk.letter("run-1/card", "card"));
    desk.send();
    Letter plain = Desk.letter("run-1/start", "started");
    var way = Letter.Way.under("run-1/card");
    desk.put(new Letter(plain.key(), Worth.ASK, plain.addressee(), plain.message(), way));
    desk.sendAfter(SECOND.multipliedBy(31));
    desk.sendAfter(SECOND.multipliedBy(2));
    assertThat(desk.slack.said("chat.postMessage")).containsExactly("card", "card", "started");
    assertThat(desk.slack.seen.getLast().text("thread_ts")).isEqualTo("1763629200.000001");
  }

  @Test
  void what_no_message_can_hold_follows_as_a_file_in_its_thread() {
    String log = "line of a log \n".repeat(3000);
    desk.put(
        new Letter(
            "run-1/log",
            Worth.DETAIL,
            Desk.letter("x", "x").addressee(),
            Message.of(log),
            Letter.Way.PLAIN));
    desk.sendAfter(SECOND.multipliedBy(4));
    desk.sendAfter(SECOND.multipliedBy(4));
    var shared = desk.slack.seen.getLast();
    assertThat(shared.method()).isEqualTo("files.completeUploadExternal");
    assertThat(shared.text("thread_ts")).isEqualTo("1763629200.000001");
  }

  @Test
  void a_file_of_what_lies_in_a_thread_hangs_in_that_thread_for_a_reply_has_none() {
    Letter card = Desk.letter("run-1/card", "card");
    desk.put(card);
    desk.put(
        new Letter(
            "run-1/by-hand",
            Worth.DETAIL,
            card.addressee(),
            Message.of("by hand").plus(new Piece.Attached("sheet.txt", "sweep the floor")),
            Letter.Way.under("run-1/card")));
    for (int round = 0; round < 3; round++) {
      desk.sendAfter(SECOND.multipliedBy(4));
    }
    assertThat(desk.slack.said("chat.postMessage")).containsExactly("card", "by hand");
    var shared = desk.slack.seen.getLast();
    assertThat(shared.method()).isEqualTo("files.completeUploadExternal");
    assertThat(shared.text("thread_ts")).isEqualTo("1763629200.000001");
    assertThat(desk.row("run-1/by-hand/file").said()).isEqualTo("sweep the floor");
  }

  @Test
  void a_month_after_its_last_word_a_letter_is_forgotten_and_one_that_waits_is_not() {
    desk.put(Desk.letter("run-1/card", "Hello"));
    desk.put(Desk.letter("run-2/card", "Hello"));
    desk.sendAfter(SECOND.multipliedBy(10));
    desk.clock.tick(Duration.ofDays(20));
    desk.put(Desk.letter("run-2/card", "Hello again"));
    desk.send();
    desk.put(Desk.letter("run-3/card", "Not yet"));
    desk.clock.tick(Duration.ofDays(20));
    assertThat(desk.forget()).isEqualTo(1);
    assertThat(desk.letters().posted("run-1/card")).isEmpty();
    assertThat(desk.letters().posted("run-2/card")).isPresent();
    assertThat(desk.forget()).isZero();
    assertThat(desk.row("run-3/card").isPosted()).isFalse();
  }
}
