package dev.signalbox.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.settings.Secret;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DoorExtension.class)
class SocketTest {
  private final RunningDoor door;
  private final TestDesk desk;

  SocketTest(RunningDoor door) {
    this.door = door;
    this.desk = door.bean(TestDesk.class);
  }

  @Test
  void a_command_over_the_socket_is_answered_on_it_and_once() throws Exception {
    try (SlackSocket slack = SlackSocket.listening();
        Socket socket = open(slack)) {
      assertThat(socket).isNotNull();
      JsonNode answer = slack.ask(command("e1", "socket.1"));
      assertThat(Json.text(answer, "envelope_id")).hasValue("e1");
      assertThat(Json.write(answer)).contains("heard: help");
      assertThat(Json.write(slack.ask(command("e1", "socket.1"))))
          .isEqualTo("{\"envelope_id\":\"e1\"}");
      assertThat(desk.asked()).hasSize(1);
    }
  }

  @Test
  void what_is_broken_is_acknowledged_so_that_it_does_not_come_again() throws Exception {
    try (SlackSocket slack = SlackSocket.listening();
        Socket socket = open(slack)) {
      assertThat(socket).isNotNull();
      assertThat(Json.write(slack.ask(envelope("interactive", "e2", JsonObject.empty()))))
          .isEqualTo("{\"envelope_id\":\"e2\"}");
      assertThat(desk.asked()).isEmpty();
    }
  }

  @Test
  void when_slack_says_that_it_will_hang_up_a_new_socket_is_opened() throws Exception {
    try (SlackSocket slack = SlackSocket.listening();
        Socket socket = open(slack)) {
      assertThat(socket).isNotNull();
      slack.hangUp();
      assertThat(Json.text(slack.ask(command("e3", "socket.3")), "envelope_id")).hasValue("e3");
    }
  }

  @Test
  void a_socket_knows_whether_slack_is_still_there() throws Exception {
    SlackSocket slack = SlackSocket.listening();
    try (Socket socket = open(slack)) {
      slack.ask(command("e4", "socket.4"));
      assertThat(socket.isOpen()).isTrue();
      slack.close();
      assertThat(isOpenForEver(socket)).isFalse();
    } finally {
      slack.close();
    }
  }

  /** The other end may take a moment to be gone. */
  private static boolean isOpenForEver(Socket socket) {
    Instant patience = Instant.now().plusSeconds(30);
    while (socket.isOpen() && Instant.now().isBefore(patience)) {
      Thread.onSpinWait();
    }
    return socket.isOpen();
  }

  private Socket open(SlackSocket slack) throws Exception {
    SocketDoor answers = door.bean(SocketDoor.class);
    URI api = slack.api();
    return new Socket(api, new Secret("xapp-1-A0BOX-1-planted"), answers::answer);
  }

  private static JsonObject command(String id, String trigger) {
    return envelope(
        "slash_commands",
        id,
        JsonObject.empty()
            .with("command", "/ops")
            .with("text", "help")
            .with("team_id", "T0BOX")
            .with("user_id", "U0OPS1")
            .with("channel_id", "C0OPS")
            .with("trigger_id", trigger));
  }

  private static JsonObject envelope(String type, String id, JsonObject payload) {
    return JsonObject.empty()
        .with("type", type)
        .with("envelope_id", id)
        .with("accepts_response_payload", true)
        .with("payload", payload.tree());
  }
}
