package dev.signalbox.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.sandbox.json.Json;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** It has a box of its own: who was invited once is there for whatever comes after it. */
class InviteTest {
  private final Box box;

  InviteTest() throws IOException {
    box = new Box();
  }

  @AfterEach
  void close() {
    box.close();
  }

  @Test
  void a_bot_hears_and_posts_in_a_channel_only_after_it_was_invited() {
    say("@signalbox status");
    assertThat(said()).contains("not in this channel", "/invite @signalbox");
    assertThat(box.bot().heardNothing()).isTrue();
    assertThat(posted().text("error")).contains("not_in_channel");

    say("/invite @somebody");
    assertThat(said()).contains("/invite @signalbox");

    say("/invite @signalbox");
    assertThat(said()).contains("joined #coffee");
    say("@signalbox status");
    assertThat(box.bot().next().payload().at("event").text("type")).contains("app_mention");
    assertThat(posted().is("ok")).isTrue();
  }

  private Json posted() {
    return box.api("chat.postMessage", "{'channel':'C0COFFEE','text':'hello'}");
  }

  private void say(String text) {
    box.act("say", "U0OPS1", "{'room':'C0COFFEE','text':'" + text + "'}");
  }

  private String said() {
    return box.lastPost("U0OPS1", "C0COFFEE").text("text", "");
  }
}
