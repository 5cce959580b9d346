package dev.signalbox.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.command.Asked;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DoorExtension.class)
class SlackDoorTest {
  private static final String DOCUMENTED =
      "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
          + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
          + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2F"
          + "commands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id="
          + "398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

  private final RunningDoor door;
  private final TestDesk desk;
  private Instant before = Instant.EPOCH;

  SlackDoorTest(RunningDoor door) {
    this.door = door;
    this.desk = door.bean(TestDesk.class);
  }

  @BeforeEach
  void look_at_the_clock() {
    before = door.clock().instant();
  }

  @AfterEach
  void set_the_clock_back() {
    door.clock().moveTo(before);
  }

  @Test
  void slacks_documented_request_is_let_in() {
    door.clock().moveTo(Instant.ofEpochSecond(1531420618));
    var answer =
        door.sent(
            DOCUMENTED,
            Map.of(
                "X-Slack-Request-Timestamp", "1531420618",
                "X-Slack-Signature",
                    "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(desk.asked())
        .containsExactly(
            new Asked.Typed(
                new SlackId(new TeamId("T1DC2JH3J"), new UserId("U2CERLKJA")),
                new ChannelId("G8PSS9T3V"),
                ""));
  }

  @Test
  void a_command_is_answered_in_the_reply_and_to_the_asker_alone() {
    var answer = door.signed(Payloads.command("status gigadb", "one.1"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.body()).contains("\"response_type\":\"ephemeral\"", "heard: status gigadb");
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, -86_400, 86_400})
  void a_request_from_another_time_writes_nothing(long seconds) {
    long rows = door.rows("slack_receipt");
    long sent = door.clock().instant().getEpochSecond() + seconds;
    var answer = door.signed(Payloads.command("help", "other.time"), Long.toString(sent));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).isEmpty();
    assertThat(door.rows("slack_receipt")).isEqualTo(rows);
    assertThat(desk.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, 300})
  void a_clock_that_is_five_minutes_off_is_forgiven(long seconds) {
    long sent = door.clock().instant().getEpochSecond() + seconds;
    var answer = door.signed(Payloads.command("help", "off." + seconds), Long.toString(sent));
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "v0=", "v0=00", "v1=abc", "v0=é", "----------------------------------"})
  void a_forged_request_writes_nothing(String signature) {
    long rows = door.rows("slack_receipt");
    String now = Long.toString(door.clock().instant().getEpochSecond());
    var answer =
        door.sent(
            Payloads.command("help", "forged.1"),
            Map.of("X-Slack-Request-Timestamp", now, "X-Slack-Signature", signature));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).isEmpty();
    assertThat(door.rows("slack_receipt")).isEqualTo(rows);
    assertThat(desk.asked()).isEmpty();
  }

  @Test
  void a_replayed_request_is_refused_although_its_signature_is_good() {
    String body = Payloads.command("help", "replay.1");
    String now = Long.toString(door.clock().instant().getEpochSecond());
    assertThat(door.signed(body, now).statusCode()).isEqualTo(200);
    var again = door.signed(body, now);
    assertThat(again.statusCode()).isEqualTo(401);
    assertThat(again.body()).isEmpty();
    assertThat(desk.asked()).hasSize(1);
  }

  @Test
  void a_trigger_is_answered_once_whatever_it_is_signed_with() {
    String body = Payloads.command("help", "twice.1");
    long now = door.clock().instant().getEpochSecond();
    assertThat(door.signed(body, Long.toString(now)).body()).contains("heard");
    var again = door.signed(body, Long.toString(now + 1));
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEmpty();
    assertThat(desk.asked()).hasSize(1);
  }

  @Test
  void an_event_that_slack_repeats_is_taken_once_and_acknowledged_twice() {
    String body = Payloads.event("Ev0ONE", Payloads.mention("<@U0BOT> status"));
    long now = door.clock().instant().getEpochSecond();
    assertThat(door.signed(body, Long.toString(now)).statusCode()).isEqualTo(200);
    assertThat(door.signed(body, Long.toString(now + 60)).statusCode()).isEqualTo(200);
    assertThat(desk.asked()).hasSize(1);
  }

  @Test
  void slack_is_told_that_this_address_is_ours() {
    var answer =
        door.signed("{\"type\":\"url_verification\",\"token\":\"t\",\"challenge\":\"abc123\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("abc123");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
  }

  @Test
  void a_look_at_our_certificate_needs_no_signature() {
    assertThat(door.sent("ssl_check=1&token=x", Map.of()).statusCode()).isEqualTo(200);
    assertThat(desk.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%ZZ",
        "command=%ZZ",
        "payload={bad",
        "payload=%7B%22type%22%3A%22block_actions%22%7D",
        "{\"type\":\"event_callback\"}",
        "{\"type\":\"nothing we know\"}",
        "{",
        "",
        "[]",
        "command=%2Fops&team_id=T0BOX",
        "command=%2Fops&team_id=T0BOX&user_id=nobody&channel_id=C0OPS&trigger_id=1"
      })
  void what_is_signed_but_broken_is_a_bad_request(String body) {
    long rows = door.rows("slack_receipt");
    assertThat(door.signed(body).statusCode()).isEqualTo(400);
    assertThat(door.rows("slack_receipt")).isEqualTo(rows);
  }
}
