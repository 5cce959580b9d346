package dev.signalbox.integrations.chat.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.chat.Image;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.SlackApi.Called;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.testing.Databases;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A picture on its way, on whatever database. */
abstract class PictureContract {
  private static final Message WEEK =
      Message.of("The week")
          .plus(
              new Piece.Picture("week.png", "two bars", Image.of(new byte[] {(byte) 0x89, 2, 3})));

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
  void it_follows_its_message_into_the_channel_where_everybody_sees_it() {
    put("report/week", Letter.Way.PLAIN);
    var asked = desk.slack.seen.get(1);
    assertThat(asked.method()).isEqualTo("files.getUploadURLExternal");
    assertThat(asked.text("alt_txt")).isEqualTo("two bars");
    assertThat(asked.said().toString()).contains("\"length\":3");
    var shared = desk.slack.seen.getLast();
    assertThat(shared.method()).isEqualTo("files.completeUploadExternal");
    assertThat(shared.text("thread_ts")).isEmpty();
  }

  @Test
  void of_what_lies_in_a_thread_it_hangs_there() {
    desk.put(Desk.letter("run-1/card", "card"));
    desk.sendAfter(Duration.ofSeconds(4));
    put("run-1/week", Letter.Way.under("run-1/card"));
    assertThat(desk.slack.seen.getLast().text("thread_ts")).isEqualTo("1763629200.000001");
  }

  @Test
  void where_slack_takes_no_file_its_words_follow_and_none_of_its_letters() {
    Letter plain = letter("report/week", Letter.Way.PLAIN);
    desk.put(plain);
    desk.sendAfter(Duration.ofSeconds(4));
    desk.slack.next(new Called.Refused("missing_scope"));
    desk.sendAfter(Duration.ofSeconds(4));
    desk.sendAfter(Duration.ofSeconds(4));
    assertThat(Json.write(desk.slack.messages.getLast()))
        .contains("two bars")
        .doesNotContain("iQID");
  }

  private void put(String key, Letter.Way way) {
    desk.put(letter(key, way));
    desk.sendAfter(Duration.ofSeconds(4));
    desk.sendAfter(Duration.ofSeconds(4));
  }

  private static Letter letter(String key, Letter.Way way) {
    return new Letter(key, Letter.Worth.END, Desk.letter("x", "x").addressee(), WEEK, way);
  }
}
