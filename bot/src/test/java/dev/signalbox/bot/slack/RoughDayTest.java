package dev.signalbox.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.command.Asked;
import dev.signalbox.integrations.chat.SharedFiles.FileId;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DoorExtension.class)
class RoughDayTest {
  private final RunningDoor door;
  private final TestDesk desk;
  private final TestWorkspace workspace;

  RoughDayTest(RunningDoor door) {
    this.door = door;
    this.desk = door.bean(TestDesk.class);
    this.workspace = door.bean(TestWorkspace.class);
  }

  @Test
  void without_a_database_people_are_told_and_events_come_again() throws SQLException {
    DataSource pool = DelegatingDataSource.unwrapDataSource(door.bean(DataSource.class));
    Deque<Connection> taken = new ArrayDeque<>();
    try {
      for (int connection = 0; connection < 10; connection++) {
        taken.push(pool.getConnection());
      }
      var command = door.signed(Payloads.command("help", "away.1"));
      assertThat(command.statusCode()).isEqualTo(200);
      assertThat(command.body()).contains("I can't reach my database; nothing was started");
      assertThat(door.signed(Payloads.press("away.2", "approve:0", "r1")).statusCode())
          .isEqualTo(200);
      assertThat(workspace.sayings()).hasSize(1);
      assertThat(door.signed(Payloads.event("EvAWAY", Payloads.mention("<@U0BOT> x"))).statusCode())
          .isEqualTo(503);
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
    assertThat(desk.asked()).isEmpty();
    assertThat(door.signed(Payloads.event("EvAWAY", Payloads.mention("<@U0BOT> x"))).statusCode())
        .isEqualTo(200);
    assertThat(desk.asked()).hasSize(1);
  }

  @Test
  void what_breaks_behind_the_door_is_said_and_can_be_asked_again() {
    long rows = door.rows("slack_receipt");
    var answer = door.signed(Payloads.command("bug", "bug.1"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Something went wrong on my side; nothing was started");
    assertThat(door.rows("slack_receipt")).isEqualTo(rows);
  }

  @Test
  void a_question_too_deep_for_the_stack_is_answered_and_keeps_nobody_waiting() {
    assertThat(door.signed(Payloads.command("abyss", "deep.1")).body())
        .contains("Something went wrong on my side; nothing was started");
    assertThat(door.signed(Payloads.command("help", "deep.2")).body()).contains("heard: help");
  }

  @Test
  void a_request_that_is_too_large_gets_its_answer_while_it_is_still_being_sent()
      throws IOException {
    int size = 3 << 20;
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
      String head =
          "POST /slack/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
              .formatted(size);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      for (int sent = 0; sent < size; sent += 1 << 16) {
        socket.getOutputStream().write(new byte[1 << 16]);
      }
      InputStream answer = socket.getInputStream();
      assertThat(new String(answer.readAllBytes(), StandardCharsets.US_ASCII))
          .startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void a_form_that_slack_does_not_open_is_said_in_the_reply() {
    assertThat(door.signed(Payloads.command("", "open.1")).body()).isEmpty();
    assertThat(workspace.calls()).containsExactly("views.open");
    workspace.says(false);
    assertThat(door.signed(Payloads.command("", "open.2")).body())
        .contains("did not let me open the form");
  }

  @Test
  void clicks_and_forms_reach_the_desk_as_what_they_mean() {
    door.signed(Payloads.press("click.1", "approve:3", "r1:h"));
    door.signed(Payloads.refined("click.2"));
    var errors = door.signed(Payloads.submitted("click.3"));
    assertThat(desk.asked().get(0))
        .isInstanceOfSatisfying(
            Asked.Pressed.class,
            pressed -> {
              assertThat(pressed.action()).isEqualTo("approve");
              assertThat(pressed.value()).isEqualTo("r1:h");
            });
    assertThat(desk.asked().get(1)).isInstanceOf(Asked.Refined.class);
    assertThat(desk.asked().get(2))
        .isInstanceOfSatisfying(
            Asked.Submitted.class,
            form -> assertThat(form.answers().one("release")).hasValue("v4.3.5"));
    assertThat(errors.body()).contains("\"response_action\":\"errors\"");
    assertThat(workspace.calls()).containsExactly("views.update");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bot_id", "subtype", "edited", "bot_profile", "workflow_id"})
  void what_programs_and_edits_say_is_nobodys(String mark) {
    JsonObject event = Payloads.mention("<@U0BOT> status").with(mark, "x");
    assertThat(door.signed(Payloads.event("Ev" + mark, event)).statusCode()).isEqualTo(200);
    assertThat(desk.asked()).isEmpty();
  }

  @Test
  void what_hangs_at_a_mention_comes_with_it() {
    door.signed(Payloads.event("EvFILE1", Payloads.mentionWith("F0001", "<@U0BOT> load")));
    var direct = Payloads.mentionWith("F0001", "load").with("type", "message");
    var shared = direct.with("channel_type", "im").with("subtype", "file_share");
    door.signed(Payloads.event("EvFILE2", shared));
    assertThat(desk.asked())
        .hasSize(2)
        .allSatisfy(
            it ->
                assertThat(it)
                    .isInstanceOfSatisfying(
                        Asked.Mentioned.class,
                        said -> assertThat(said.files()).containsExactly(new FileId("F0001"))));
  }

  @Test
  void nothing_unsigned_is_even_parsed() {
    assertThat(door.sent("{\"type\":\"url_verification\",\"challenge\":\"x\"}", Map.of()).body())
        .isEmpty();
  }
}
