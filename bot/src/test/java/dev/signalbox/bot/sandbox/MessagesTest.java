package dev.signalbox.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.sandbox.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BoxExtension.class)
class MessagesTest {
  private static final String BLOCK =
      "{'type':'section','text':{'type':'mrkdwn','text':'*planning*'}}";

  private final Box box;

  MessagesTest(Box box) {
    this.box = box;
  }

  private String posted(String more) {
    return box.api("chat.postMessage", "{'channel':'C0OPS'," + more + "}").text("ts", "");
  }

  @Test
  void an_edit_with_text_alone_removes_the_blocks_and_is_marked() {
    String ts = posted("'text':'card','blocks':[" + BLOCK + "]");
    box.api("chat.update", "{'channel':'C0OPS','ts':'" + ts + "','text':'done'}");
    Json post = box.lastPost("U0OPS1", "C0OPS");
    assertThat(post.text("text")).contains("done");
    assertThat(post.has("blocks")).isFalse();
    assertThat(post.has("edited")).isTrue();
  }

  @Test
  void an_edit_with_blocks_alone_keeps_the_text() {
    String ts = posted("'text':'card'");
    box.api("chat.update", "{'channel':'C0OPS','ts':'" + ts + "','blocks':[" + BLOCK + "]}");
    assertThat(box.lastPost("U0OPS1", "C0OPS").text("text")).contains("card");
    assertThat(box.lastPost("U0OPS1", "C0OPS").items("blocks")).hasSize(1);
  }

  @Test
  void metadata_is_kept_by_an_edit_and_found_in_history() {
    String ts =
        posted("'text':'run','metadata':{'event_type':'run','event_payload':{'run_id':'r-7'}}");
    box.api("chat.update", "{'channel':'C0OPS','ts':'" + ts + "','text':'run goes on'}");
    Json found =
        box.api(
            "conversations.history", "{'channel':'C0OPS','limit':1,'include_all_metadata':true}");
    Json payload = found.items("messages").getFirst().at("metadata").at("event_payload");
    assertThat(payload.text("run_id")).contains("r-7");
    assertThat(found.at("response_metadata").text("next_cursor")).contains("next:1");
  }

  @Test
  void a_thread_holds_its_answers_and_the_channel_only_what_is_broadcast() {
    String ts = posted("'text':'parent'");
    posted("'text':'quiet','thread_ts':'" + ts + "'");
    posted("'text':'loud','thread_ts':'" + ts + "','reply_broadcast':true");
    Json replies = Box.read(box.form("conversations.replies", "channel=C0OPS&ts=" + ts));
    Json history = box.api("conversations.history", "{'channel':'C0OPS','limit':2}");
    assertThat(replies.items("messages"))
        .extracting(it -> it.text("text", ""))
        .containsExactly("parent", "quiet", "loud");
    assertThat(replies.items("messages").getFirst().scalar("reply_count")).contains("2");
    assertThat(history.items("messages"))
        .extracting(it -> it.text("text", ""))
        .containsExactly("loud", "parent");
  }

  @Test
  void an_ephemeral_message_is_seen_by_one_person_and_by_no_method() {
    box.api("chat.postEphemeral", "{'channel':'C0OPS','user':'U0OPS1','text':'psst'}");
    assertThat(box.lastPost("U0OPS1", "C0OPS").is("ephemeral")).isTrue();
    assertThat(box.posts("U0OPS2", "C0OPS")).noneMatch(it -> it.text("text", "").equals("psst"));
    assertThat(box.api("conversations.history", "{'channel':'C0OPS'}").toString())
        .doesNotContain("psst");
  }

  @Test
  void a_persons_id_stands_for_their_direct_message() {
    Json answer = box.api("chat.postMessage", "{'channel':'U0TECH','text':'just you'}");
    assertThat(answer.text("channel")).contains("D0TECH");
    assertThat(box.api("conversations.open", "{'users':'U0TECH'}").at("channel").text("id"))
        .contains("D0TECH");
    assertThat(box.posts("U0OPS1", "D0TECH")).isEmpty();
  }

  @Test
  void a_deleted_message_is_gone() {
    String ts = posted("'text':'oops'");
    assertThat(box.api("chat.delete", "{'channel':'C0OPS','ts':'" + ts + "'}").is("ok")).isTrue();
    assertThat(box.posts("U0OPS1", "C0OPS")).noneMatch(it -> it.text("ts", "").equals(ts));
  }

  @Test
  void a_file_is_announced_uploaded_and_completed_into_a_message() {
    Json announced = Box.read(box.form("files.getUploadURLExternal", "filename=plan.txt&length=5"));
    String id = announced.text("file_id", "");
    String complete = "{'files':[{'id':'" + id + "','title':'The plan'}],'channel_id':'C0OPS'}";
    assertThat(box.api("files.completeUploadExternal", complete).text("error"))
        .contains("file_not_found");
    box.send(box.to(announced.text("upload_url", "")).POST(BodyPublishers.ofString("steps")));
    assertThat(box.api("files.completeUploadExternal", complete).is("ok")).isTrue();
    Json file = box.lastPost("U0OPS1", "C0OPS").items("files").getFirst();
    assertThat(file.text("title")).contains("The plan");
    assertThat(box.get(file.text("url_private", "")).body()).isEqualTo("steps");
  }

  @Test
  void a_picture_is_one_by_its_bytes_and_bears_what_is_said_for_who_cannot_see_it() {
    Json announced =
        Box.read(
            box.form(
                "files.getUploadURLExternal", "filename=week.png&length=9&alt_txt=Two%20bars"));
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
    box.send(box.to(announced.text("upload_url", "")).POST(BodyPublishers.ofByteArray(png)));
    box.api(
        "files.completeUploadExternal",
        "{'files':[{'id':'%s'}],'channel_id':'C0OPS'}".formatted(announced.text("file_id", "")));
    Json file = box.lastPost("U0OPS1", "C0OPS").items("files").getFirst();
    assertThat(file.text("alt_txt")).contains("Two bars");
    assertThat(file.text("mimetype")).contains("image/png");
    var fetched = box.get(file.text("url_private", ""));
    assertThat(fetched.headers().firstValue("Content-Type")).contains("image/png");
  }

  @Test
  void a_stored_file_is_not_handed_out_for_a_wrong_token() {
    Json stored = box.act("attach", "U0OPS1", "{}");
    assertThat(stored.has("id")).isFalse();
    Json named = Box.read(box.post("/sandbox/do/attach?as=U0OPS1&name=evidence.html", "<b>"));
    var fetched = box.get("/sandbox/files/" + named.text("id", ""));
    assertThat(fetched.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    var forged =
        box.send(
            box.to("/sandbox/files/" + named.text("id", "")).header("Authorization", "Bearer no"));
    assertThat(forged.statusCode()).isEqualTo(401);
  }

  @Test
  void a_bot_deletes_its_own_files_and_nobody_elses() {
    Json theirs = Box.read(box.post("/sandbox/do/attach?as=U0OPS1&name=users.json", "[]"));
    String file = "file=" + theirs.text("id", "");
    assertThat(Box.read(box.form("files.delete", file)).text("error")).contains("cant_delete_file");
    assertThat(Box.read(box.form("files.info", file)).is("ok")).isTrue();
    Json own = Box.read(box.form("files.getUploadURLExternal", "filename=plan.txt&length=5"));
    box.send(box.to(own.text("upload_url", "")).POST(BodyPublishers.ofString("steps")));
    String ours = "file=" + own.text("file_id", "");
    assertThat(Box.read(box.form("files.delete", ours)).is("ok")).isTrue();
    assertThat(Box.read(box.form("files.info", ours)).text("error")).contains("file_not_found");
  }

  @Test
  void people_groups_and_rooms_are_who_the_bundled_files_say() {
    Json guest = Box.read(box.form("users.info", "user=U0GUEST")).at("user");
    Json ops = Box.read(box.form("usergroups.users.list", "usergroup=S0OPS"));
    assertThat(guest.is("is_restricted")).isTrue();
    assertThat(ops.items("users"))
        .extracting(it -> it.text().orElse(""))
        .containsExactly("U0OPS1", "U0OPS2");
    assertThat(
            Box.read(box.form("conversations.info", "channel=C0COFFEE"))
                .at("channel")
                .is("is_member"))
        .isFalse();
    assertThat(box.api("auth.test", "{}").text("user_id")).contains("U0BOX");
  }
}
