package dev.signalbox.integrations.chat.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letter.Addressee;
import dev.signalbox.integrations.chat.Letter.Worth;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.MessageTs;
import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.testing.Databases;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** Answers: in a thread that somebody else began, for one person's eyes, late, or too long. */
abstract class AnswersContract {
  private static final UserId ASKER = new UserId("U0OPS1");
  private static final MessageTs THREAD = new MessageTs("1763629100.000100");
  private static final URI ADDRESS = URI.create("https://hooks.slack.com/commands/T0BOX/1/secret");
  private static final String LONG = "line of a log \n".repeat(3000);
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

  private void put(String key, Addressee to, String text) {
    desk.put(new Letter(key, Worth.ASK, to, Message.of(text), Letter.Way.PLAIN));
  }

  @Test
  void an_answer_in_somebodys_thread_hangs_under_their_message() {
    put("said/1", new Addressee.InThread(Desk.OPS, THREAD), "all is well");
    desk.send();
    assertThat(desk.slack.seen.getFirst().text("thread_ts")).isEqualTo(THREAD.value());
    assertThat(desk.letters().posted("said/1")).isPresent();
  }

  @Test
  void what_one_person_may_see_is_shown_to_them_alone_once() {
    put("said/1", new Addressee.Aside(Desk.OPS, Optional.of(THREAD), ASKER), "for you");
    desk.send();
    sendAfter(60);
    assertThat(desk.slack.seen).hasSize(1);
    var call = desk.slack.seen.getFirst();
    assertThat(call.method()).isEqualTo("chat.postEphemeral");
    assertThat(call.text("user")).isEqualTo(ASKER.value());
    assertThat(call.text("thread_ts")).isEqualTo(THREAD.value());
  }

  @Test
  void where_slack_will_not_show_it_to_them_it_goes_to_them_directly() {
    desk.slack.next(new Called.Refused("user_not_in_channel"));
    put("said/1", new Addressee.Aside(Desk.OPS, Optional.of(THREAD), ASKER), "for you");
    desk.send();
    sendAfter(2);
    var call = desk.slack.seen.getLast();
    assertThat(call.method()).isEqualTo("chat.postMessage");
    assertThat(call.text("channel")).isEqualTo(ASKER.value());
    assertThat(call.text("thread_ts")).isEmpty();
  }

  @Test
  void what_is_too_long_for_ones_own_eyes_follows_as_a_file_to_them() {
    put("said/1", new Addressee.Aside(Desk.OPS, Optional.empty(), ASKER), LONG);
    desk.send();
    sendAfter(5);
    assertThat(desk.slack.seen.getLast().method()).isEqualTo("files.completeUploadExternal");
    assertThat(desk.slack.seen.getLast().text("channel_id")).isEqualTo("D0TALK");
  }

  @Test
  void a_file_that_slack_refuses_follows_as_messages_with_nothing_dropped() {
    put("said/1", new Addressee.InThread(Desk.OPS, THREAD), LONG);
    desk.send();
    desk.slack.next(new Called.Refused("missing_scope"));
    for (int minute = 0; minute < 20; minute++) {
      sendAfter(60);
    }
    var parts =
        desk.slack.seen.stream()
            .filter(call -> call.method().equals("chat.postMessage"))
            .skip(1)
            .toList();
    assertThat(parts).allMatch(call -> !call.text("thread_ts").isEmpty());
    assertThat(parts.stream().mapToInt(call -> lines(call.said().toString())).sum())
        .isEqualTo(3000);
  }

  private static int lines(String said) {
    return said.split("line of a log", -1).length - 1;
  }

  @Test
  void a_late_answer_uses_its_address_once_and_forgets_it() {
    put(new Addressee.LateAnswer(ASKER, ADDRESS));
    desk.send();
    sendAfter(60);
    assertThat(desk.slack.seen).hasSize(1).allMatch(call -> call.method().equals("response_url"));
    assertThat(desk.row("late").address()).isEmpty();
  }

  @Test
  void after_half_an_hour_a_late_answer_is_a_direct_message() {
    put(new Addressee.LateAnswer(ASKER, ADDRESS));
    desk.sendAfter(Duration.ofMinutes(30));
    assertThat(desk.row("late").address()).isEmpty();
    assertThat(desk.slack.seen.getFirst().text("channel")).isEqualTo(ASKER.value());
  }

  @Test
  void an_address_that_no_longer_takes_it_gives_way_to_a_direct_message() {
    desk.slack.next(new Called.Refused("used_url"));
    put(new Addressee.LateAnswer(ASKER, ADDRESS));
    desk.send();
    sendAfter(5);
    assertThat(desk.slack.said("chat.postMessage")).containsExactly("your plan");
  }

  @Test
  void a_letter_remembers_the_request_that_it_answers() {
    try (var _ = MDC.putCloseable(LetterRow.REQUEST, "a1b2c3")) {
      put("said/1", new Addressee.InThread(Desk.OPS, THREAD), "all is well");
    }
    desk.send();
    assertThat(desk.slack.seen.getFirst().said().toString()).contains("\"request\":\"a1b2c3\"");
  }

  private void put(Addressee to) {
    put("late", to, "your plan");
  }
}
