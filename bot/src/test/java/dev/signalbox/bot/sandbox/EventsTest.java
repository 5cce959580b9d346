package dev.signalbox.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.sandbox.FakeBot.Heard;
import dev.signalbox.bot.sandbox.FakeBot.Says;
import dev.signalbox.bot.sandbox.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BoxExtension.class)
class EventsTest {
  private final Box box;

  EventsTest(Box box) {
    this.box = box;
  }

  @Test
  void a_mention_in_a_thread_reaches_the_bot() {
    String ts = box.api("chat.postMessage", "{'channel':'C0OPS','text':'card'}").text("ts", "");
    box.act("say", "U0TECH", "{'room':'C0OPS','text':'@signalbox why','thread':'" + ts + "'}");
    Json envelope = box.bot().next().payload();
    Json event = envelope.at("event");
    assertThat(envelope.text("type")).contains("event_callback");
    assertThat(envelope.text("event_id", "")).startsWith("Ev");
    assertThat(event.text("type")).contains("app_mention");
    assertThat(event.text("user")).contains("U0TECH");
    assertThat(event.text("text")).contains("<@U0BOX> why");
    assertThat(event.text("thread_ts")).contains(ts);
    assertThat(event.text("channel")).contains("C0OPS");
  }

  @Test
  void other_talk_stays_among_people() {
    box.act("say", "U0TECH", "{'room':'C0OPS','text':'lunch, @ben?'}");
    assertThat(box.lastPost("U0OPS2", "C0OPS").text("text")).contains("lunch, <@U0OPS2>?");
    assertThat(box.bot().heardNothing()).isTrue();
  }

  @Test
  void a_direct_message_with_a_file_reaches_the_bot() {
    Json file = Box.read(box.post("/sandbox/do/attach?as=U0QA&name=evidence.csv", "a,b"));
    box.act("say", "U0QA", "{'room':'D0QA','text':'here','files':['" + file.text("id", "") + "']}");
    Json event = box.bot().next().payload().at("event");
    assertThat(event.text("type")).contains("message");
    assertThat(event.text("channel_type")).contains("im");
    assertThat(event.text("subtype")).contains("file_share");
    assertThat(event.items("files").getFirst().text("name")).contains("evidence.csv");
  }

  @Test
  void opening_the_home_is_told_and_what_is_published_is_seen() {
    box.act("home", "U0DEV", "{}");
    Json event = box.bot().next().payload().at("event");
    assertThat(event.text("type")).contains("app_home_opened");
    assertThat(event.text("tab")).contains("home");
    Json published =
        box.api(
            "views.publish",
            "{'user_id':'U0DEV','view':{'type':'home','blocks':[{'type':'divider'}]}}");
    assertThat(published.is("ok")).isTrue();
    assertThat(box.state("U0DEV").at("home").items("blocks")).hasSize(1);
    assertThat(
            box.api(
                    "views.publish",
                    "{'user_id':'U0DEV','hash':'old','view':{'type':'home','blocks':[]}}")
                .text("error"))
        .contains("hash_conflict");
  }

  @Test
  void an_event_is_sent_again_three_times_with_its_reason() {
    box.bot().answers(_ -> new Says(503, "", false));
    box.act("home", "U0DEV", "{}");
    Heard first = box.bot().next();
    assertThat(first.headers()).doesNotContainKey("x-slack-retry-num");
    for (int retry = 1; retry <= 3; retry++) {
      Heard again = box.bot().next();
      assertThat(again.body()).isEqualTo(first.body());
      assertThat(again.headers())
          .containsEntry("x-slack-retry-num", Integer.toString(retry))
          .containsEntry("x-slack-retry-reason", "http_error");
    }
  }

  @Test
  void an_event_that_the_bot_never_wants_again_is_not_sent_again() {
    box.bot().answers(_ -> new Says(500, "", true));
    box.act("home", "U0DEV", "{}");
    String refused = box.bot().next().payload().text("event_id", "");
    box.bot().answers(_ -> Says.fine());
    box.act("home", "U0DEV", "{}");
    assertThat(box.bot().next().payload().text("event_id")).isNotEqualTo(refused);
  }

  @Test
  void a_room_without_the_bot_says_how_to_invite_it() {
    box.act("say", "U0DEV", "{'room':'C0COFFEE','text':'@signalbox hello'}");
    assertThat(box.lastPost("U0DEV", "C0COFFEE").text("text", "")).contains("/invite @signalbox");
    assertThat(box.bot().heardNothing()).isTrue();
  }
}
