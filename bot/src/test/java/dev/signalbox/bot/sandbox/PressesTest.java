package dev.signalbox.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.sandbox.FakeBot.Says;
import dev.signalbox.bot.sandbox.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BoxExtension.class)
class PressesTest {
  private static final String CARD =
      "'text':'card','blocks':[{'type':'actions','block_id':'ask','elements':[{'type':'button',"
          + "'action_id':'approve:0','value':'run-7','text':{'type':'plain_text','text':'Approve'}}]}]";

  private final Box box;

  PressesTest(Box box) {
    this.box = box;
  }

  private Json press(String ts, String action) {
    return box.act(
        "press",
        "U0OPS2",
        "{'room':'C0OPS','ts':'" + ts + "','block':'ask','action':'" + action + "'}");
  }

  @Test
  void a_press_carries_who_where_and_what() {
    String ts = box.api("chat.postMessage", "{'channel':'C0OPS'," + CARD + "}").text("ts", "");
    press(ts, "approve:0");
    Json payload = box.bot().next().payload();
    Json action = payload.items("actions").getFirst();
    assertThat(payload.text("type")).contains("block_actions");
    assertThat(payload.at("user").text("id")).contains("U0OPS2");
    assertThat(payload.at("container").text("message_ts")).contains(ts);
    assertThat(payload.at("channel").text("id")).contains("C0OPS");
    assertThat(payload.at("message").text("ts")).contains(ts);
    assertThat(payload.has("response_url") && payload.has("trigger_id")).isTrue();
    assertThat(action.text("action_id")).contains("approve:0");
    assertThat(action.text("value")).contains("run-7");
  }

  @Test
  void a_button_that_is_not_there_cannot_be_pressed() {
    String ts = box.api("chat.postMessage", "{'channel':'C0OPS'," + CARD + "}").text("ts", "");
    assertThat(press(ts, "approve:1").text("trouble", "")).contains("no longer there");
    assertThat(press("1.000001", "approve:0").text("trouble", "")).contains("no longer there");
    assertThat(box.bot().heardNothing()).isTrue();
  }

  @Test
  void a_bot_that_errs_is_told_to_the_one_who_pressed() {
    String ts = box.api("chat.postMessage", "{'channel':'C0OPS'," + CARD + "}").text("ts", "");
    box.bot().answers(_ -> new Says(400, "", false));
    assertThat(press(ts, "approve:0").text("trouble", "")).contains("dispatch_failed");
  }

  @Test
  void the_answer_address_of_a_press_can_replace_or_delete_its_message() {
    box.api("chat.postEphemeral", "{'channel':'C0OPS','user':'U0OPS2'," + CARD + "}");
    String ts = box.lastPost("U0OPS2", "C0OPS").text("ts", "");
    press(ts, "approve:0");
    Json payload = box.bot().next().payload();
    assertThat(payload.has("message")).isFalse();
    String address = payload.text("response_url", "");
    box.post(address, "{'replace_original':'true','text':'recorded'}");
    assertThat(box.lastPost("U0OPS2", "C0OPS").text("text")).contains("recorded");
    assertThat(box.lastPost("U0OPS2", "C0OPS").text("ts")).contains(ts);
    box.post(address, "{'delete_original':'true'}");
    assertThat(box.posts("U0OPS2", "C0OPS")).noneMatch(it -> it.text("ts", "").equals(ts));
  }
}
