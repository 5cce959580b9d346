package dev.signalbox.bot.sandbox;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.sandbox.FakeBot.Heard;
import dev.signalbox.bot.sandbox.FakeBot.Says;
import dev.signalbox.bot.sandbox.json.Json;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BoxExtension.class)
class CommandsTest {
  private final Box box;

  CommandsTest(Box box) {
    this.box = box;
  }

  private void type(String person, String text) {
    box.act("say", person, "{'room':'C0OPS','text':'" + text + "'}");
  }

  @Test
  void a_command_carries_every_field_and_slacks_escaping() {
    type("U0OPS1", "/ops release <x> & @ben in #releases");
    Heard heard = box.bot().next();
    assertThat(heard.form())
        .containsEntry("team_id", "T0BOX")
        .containsEntry("channel_id", "C0OPS")
        .containsEntry("channel_name", "ops")
        .containsEntry("user_id", "U0OPS1")
        .containsEntry("command", "/ops")
        .containsEntry("text", "release &lt;x&gt; &amp; <@U0OPS2|ben> in <#C0RELEASES|releases>")
        .containsKeys("response_url", "trigger_id", "api_app_id", "is_enterprise_install");
    assertThat(heard.headers().get("x-slack-signature")).matches("v0=[0-9a-f]{64}");
  }

  @Test
  void a_private_answer_is_seen_by_the_asker_alone() {
    box.bot().answers(_ -> Says.json("{'text':'only you'}"));
    type("U0OPS1", "/ops help");
    assertThat(box.lastPost("U0OPS1", "C0OPS").text("text")).contains("only you");
    assertThat(box.posts("U0OPS2", "C0OPS"))
        .noneMatch(it -> it.text("text", "").equals("only you"));
  }

  @Test
  void a_plain_answer_is_words_and_an_open_one_is_for_all() {
    box.bot().answers(_ -> new Says(200, "just words", false));
    type("U0OPS1", "/ops help");
    assertThat(box.lastPost("U0OPS1", "C0OPS").text("text")).contains("just words");
    box.bot().answers(_ -> Says.json("{'text':'hear','response_type':'in_channel'}"));
    type("U0OPS1", "/ops help");
    assertThat(box.lastPost("U0OPS2", "C0OPS").text("text")).contains("hear");
  }

  @Test
  void a_bot_that_takes_too_long_fails_in_front_of_the_person() {
    CountDownLatch late = new CountDownLatch(1);
    box.bot()
        .answers(
            _ -> {
              try {
                assertThat(late.await(20, TimeUnit.SECONDS)).isTrue();
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
              return Says.fine();
            });
    type("U0OPS1", "/ops help");
    late.countDown();
    assertThat(box.lastPost("U0OPS1", "C0OPS").text("text"))
        .contains("/ops failed with the error operation_timeout");
    assertThat(box.lastPost("U0OPS1", "C0OPS").text("user")).contains("USLACKBOT");
  }

  @Test
  void a_bot_that_errs_or_answers_what_slack_refuses_fails_too() {
    box.bot().answers(_ -> new Says(500, "", false));
    type("U0OPS1", "/ops help");
    assertThat(box.lastPost("U0OPS1", "C0OPS").text("text"))
        .contains("/ops failed with the error dispatch_failed");
    box.bot().answers(_ -> Says.json("{'blocks':[{'type':'sermon'}]}"));
    type("U0OPS1", "/ops help");
    assertThat(box.lastPost("U0OPS1", "C0OPS").text("text"))
        .contains("/ops failed with the error invalid_blocks");
  }

  @Test
  void an_unknown_command_and_one_in_a_thread_never_reach_the_bot() {
    type("U0OPS1", "/opps help");
    assertThat(box.lastPost("U0OPS1", "C0OPS").text("text", "")).contains("not a valid command");
    String ts = box.api("chat.postMessage", "{'channel':'C0OPS','text':'x'}").text("ts", "");
    box.act("say", "U0OPS1", "{'room':'C0OPS','text':'/ops help','thread':'" + ts + "'}");
    assertThat(box.lastPost("U0OPS1", "C0OPS").text("text", ""))
        .contains("/ops is not supported in threads");
    assertThat(box.bot().heardNothing()).isTrue();
  }

  @Test
  void an_answer_address_works_five_times() {
    type("U0OPS1", "/ops help");
    String address = requireNonNull(box.bot().next().form().get("response_url"));
    for (int use = 1; use <= 5; use++) {
      assertThat(box.post(address, "{'text':'answer " + use + "'}").statusCode()).isEqualTo(200);
    }
    assertThat(box.lastPost("U0OPS1", "C0OPS").text("text")).contains("answer 5");
    var sixth = box.post(address, "{'text':'answer 6'}");
    assertThat(sixth.statusCode()).isEqualTo(404);
    assertThat(Box.read(sixth).text("error")).contains("used_url");
  }

  @Test
  void an_answer_address_ends_after_thirty_minutes_and_takes_no_nonsense() {
    type("U0OPS1", "/ops help");
    String address = requireNonNull(box.bot().next().form().get("response_url"));
    assertThat(box.post(address, "nonsense").statusCode()).isEqualTo(400);
    Json empty = Box.read(box.post(address, "{}"));
    assertThat(empty.text("error")).contains("no_text");
    box.clock().advance(Duration.ofMinutes(31));
    assertThat(Box.read(box.post(address, "{'text':'late'}")).text("error"))
        .contains("expired_url");
  }
}
