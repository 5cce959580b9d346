package dev.signalbox.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.sandbox.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(BoxExtension.class)
class WebApiRefusalsTest {
  private final Box box;

  WebApiRefusalsTest(Box box) {
    this.box = box;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          chat.postMessage     | {'channel':'C0NOWHERE','text':'x'} | channel_not_found
          chat.postMessage     | {'channel':'C0COFFEE','text':'x'} | not_in_channel
          chat.postMessage     | {'channel':'C0OPS'} | no_text
          chat.postMessage     | {'channel':'C0OPS','text':'x','blocks':{'type':'divider'}} | invalid_blocks_format
          chat.postMessage     | {'channel':'C0OPS','text':'x','blocks':[{'type':'sermon'}]} | invalid_blocks
          chat.postMessage     | {'channel':'C0OPS','text':'x','thread_ts':'1.000001'} | cannot_reply_to_message
          chat.postMessage     | {'channel':'C0OPS','text':'x','markdown_text':'y'} | markdown_text_conflict
          chat.postMessage     | {'channel':'C0OPS','text':'x','metadata':{'event':'run'}} | invalid_metadata_format
          chat.update          | {'channel':'C0OPS','ts':'1.000001','text':'x'} | message_not_found
          chat.delete          | {'channel':'C0OPS','ts':'1.000001'} | message_not_found
          chat.postEphemeral   | {'channel':'C0OPSNOTE','user':'U0GUEST','text':'x'} | user_not_in_channel
          views.open           | {'trigger_id':'1.T0BOX.x','view':{'type':'modal','title':{'type':'plain_text','text':'x'},'blocks':[{'type':'divider'}]}} | invalid_trigger_id
          views.open           | {'trigger_id':'1.T0BOX.x','view':{'type':'modal','blocks':[{'type':'divider'}]}} | invalid_arguments
          views.update         | {'view_id':'V0NONE','view':{'type':'modal','title':{'type':'plain_text','text':'x'},'blocks':[{'type':'divider'}]}} | not_found
          views.publish        | {'user_id':'U0NOBODY','view':{'type':'home','blocks':[]}} | user_not_found
          views.publish        | {'user_id':'U0OPS1','view':{'type':'modal','blocks':[]}} | invalid_arguments
          conversations.open   | {} | users_list_not_supplied
          conversations.open   | {'users':'U0OPS1,U0OPS2'} | too_many_users
          conversations.open   | {'users':'U0NOBODY'} | user_not_found
          conversations.history | {'channel':'C0COFFEE'} | not_in_channel
          conversations.history | {'channel':'C0OPS','cursor':'sideways'} | invalid_cursor
          files.completeUploadExternal | {'files':[{'id':'F0NONE'}],'channel_id':'C0OPS'} | file_not_found
          pins.add             | {'channel':'C0OPS'} | no_item_specified
          pins.add             | {'channel':'C0OPS','timestamp':'1.000001'} | message_not_found
          bookmarks.add        | {'channel_id':'C0OPS','type':'link','title':'x','link':'javascript:1'} | invalid_link
          bookmarks.add        | {'channel_id':'C0OPS','type':'folder','title':'x'} | invalid_bookmark_type
          apps.connections.open | {} | unknown_method
          """)
  void a_wrong_call_gets_slacks_own_word(String method, String arguments, String error) {
    Json answer = box.api(method, arguments);
    assertThat(answer.is("ok")).isFalse();
    assertThat(answer.text("error")).contains(error);
  }

  @ParameterizedTest
  @CsvSource({
    "users.info, user=U0NOBODY, user_not_found",
    "bots.info, bot=B0NONE, bot_not_found",
    "usergroups.users.list, usergroup=S0NONE, no_such_subteam",
    "files.getUploadURLExternal, filename=a.txt, missing_argument",
    "files.getUploadURLExternal, filename=a.txt&length=zero, missing_argument",
    "files.info, file=F0NONE, file_not_found",
    "conversations.info, channel=C0NOWHERE, channel_not_found",
    "conversations.replies, channel=C0OPS&ts=1.000001, thread_not_found",
    "conversations.members, channel=C0OPS&limit=many, invalid_limit",
    "chat.getPermalink, channel=C0OPS&message_ts=1.000001, message_not_found",
    "chat.postMessage, channel=%ZZ, invalid_form_data",
  })
  void a_wrong_form_gets_slacks_own_word(String method, String form, String error) {
    assertThat(Box.read(box.form(method, form)).text("error")).contains(error);
  }

  @Test
  void methods_that_read_forms_only_ignore_a_json_body() {
    assertThat(box.api("users.info", "{'user':'U0OPS1'}").text("error")).contains("user_not_found");
    assertThat(Box.read(box.form("users.info", "user=U0OPS1")).is("ok")).isTrue();
  }

  @Test
  void without_the_bots_token_nothing_is_answered() {
    String path = "/sandbox/api/auth.test";
    Json none = Box.read(box.post(path, "{}"));
    Json wrong =
        Box.read(
            box.send(
                box.to(path)
                    .header("Authorization", "Bearer xoxb-somebody-else")
                    .POST(BodyPublishers.noBody())));
    assertThat(none.text("error")).contains("not_authed");
    assertThat(wrong.text("error")).contains("invalid_auth");
  }

  @Test
  void a_body_that_is_no_json_is_said_to_be_none() {
    assertThat(Box.read(box.call("chat.postMessage", "{'channel'")).text("error"))
        .contains("invalid_json");
  }

  @Test
  void a_message_of_somebody_else_can_be_neither_changed_nor_deleted() {
    box.act("say", "U0OPS1", "{'room':'C0OPS','text':'mine'}");
    String ts = box.lastPost("U0OPS1", "C0OPS").text("ts", "");
    String named = "{'channel':'C0OPS','text':'x','ts':'" + ts + "'}";
    assertThat(box.api("chat.update", named).text("error")).contains("cant_update_message");
    assertThat(box.api("chat.delete", named).text("error")).contains("cant_delete_message");
  }

  @Test
  void a_long_text_is_cut_when_posted_and_refused_when_edited() {
    String ts =
        box.api("chat.postMessage", "{'channel':'C0OPS','text':'" + "x".repeat(40_100) + "'}")
            .text("ts", "");
    assertThat(box.lastPost("U0OPS1", "C0OPS").text("text", "")).hasSize(40_000);
    String edit = "{'channel':'C0OPS','ts':'" + ts + "','text':'" + "x".repeat(4_001) + "'}";
    assertThat(box.api("chat.update", edit).text("error")).contains("msg_too_long");
  }

  @Test
  void blocks_that_are_each_short_enough_may_be_too_long_together() {
    assertThat(box.api("chat.postMessage", sections(4)).is("ok")).isTrue();
    assertThat(box.api("chat.postMessage", sections(5)).text("error"))
        .contains("msg_blocks_too_long");
  }

  private static String sections(int count) {
    String text = "{'type':'mrkdwn','text':'" + "x".repeat(3_000) + "'}";
    String section = "{'type':'section','text':" + text + "}";
    return "{'channel':'C0OPS','blocks':["
        + String.join(",", Collections.nCopies(count, section))
        + "]}";
  }

  @Test
  void a_pinned_message_is_not_pinned_twice() {
    String ts = box.api("chat.postMessage", "{'channel':'C0OPS','text':'board'}").text("ts", "");
    String pin = "{'channel':'C0OPS','timestamp':'" + ts + "'}";
    assertThat(box.api("pins.add", pin).is("ok")).isTrue();
    assertThat(box.api("pins.add", pin).text("error")).contains("already_pinned");
  }

  @Test
  void what_slack_finds_wrong_is_said_with_its_place() {
    Json answer =
        box.api(
            "chat.postMessage",
            "{'channel':'C0OPS','blocks':[{'type':'header','text':{'type':'plain_text','text':'"
                + "x".repeat(151)
                + "'}}]}");
    assertThat(answer.at("response_metadata").items("messages").getFirst().text())
        .contains("[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]");
  }
}
