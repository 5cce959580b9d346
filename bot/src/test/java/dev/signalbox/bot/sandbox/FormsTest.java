package dev.signalbox.bot.sandbox;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.bot.sandbox.FakeBot.Says;
import dev.signalbox.bot.sandbox.json.Json;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BoxExtension.class)
class FormsTest {
  private static final String FORM =
      """
      {'type':'modal','callback_id':'start','private_metadata':'C0OPS',
       'title':{'type':'plain_text','text':'Start'},'submit':{'type':'plain_text','text':'Go'},
       'blocks':[
        {'type':'input','block_id':'release','label':{'type':'plain_text','text':'Release'},
         'element':{'type':'plain_text_input','action_id':'release'}},
        {'type':'input','block_id':'estate','dispatch_action':true,
         'label':{'type':'plain_text','text':'Estate'},
         'element':{'type':'static_select','action_id':'estate','options':[
          {'text':{'type':'plain_text','text':'GigaDB'},'value':'gigadb'},
          {'text':{'type':'plain_text','text':'Pulumi'},'value':'pulumi'}]}}]}
      """
          .replace("\n", "");
  private static final String SECOND =
      "{'type':'modal','title':{'type':'plain_text','text':'Second'},'blocks':[{'type':'divider'}]}";
  private static final String VALUES =
      "'values':{'release':{'release':'v4.3.5'},'estate':{'estate':'gigadb'}}";

  private final Box box;

  FormsTest(Box box) {
    this.box = box;
  }

  @BeforeEach
  void no_form_is_open() {
    while (!sheets().isNull()) {
      box.act("cancel", "U0QA", "{'view':'" + topId() + "'}");
    }
  }

  private record Stack(java.util.List<Json> all) {
    boolean isNull() {
      return all.isEmpty();
    }
  }

  private Stack sheets() {
    return new Stack(box.state("U0QA").items("sheets"));
  }

  private Json top() {
    return sheets().all().getLast();
  }

  private String topId() {
    return top().at("view").text("id", "");
  }

  private String trigger() {
    box.bot().reset();
    box.act("say", "U0QA", "{'room':'C0OPS','text':'/ops'}");
    return requireNonNull(box.bot().next().form().get("trigger_id"));
  }

  private Json open(String view) {
    return views("open", view);
  }

  /** No minute may pass here: a trigger lives for three seconds. */
  private Json views(String verb, String view) {
    return Box.read(
        box.call("views." + verb, "{'trigger_id':'" + trigger() + "','view':" + view + "}"));
  }

  private void submit(String answer) {
    box.bot().reset();
    box.bot().answers(_ -> Says.json(answer));
    box.act("submit", "U0QA", "{'view':'" + topId() + "'," + VALUES + "}");
  }

  @Test
  void a_trigger_opens_one_form_within_three_seconds() {
    String trigger = trigger();
    String call = "{'trigger_id':'" + trigger + "','view':" + FORM + "}";
    assertThat(Box.read(box.call("views.open", call)).is("ok")).isTrue();
    assertThat(Box.read(box.call("views.open", call)).text("error"))
        .contains("exchanged_trigger_id");
    String late = "{'trigger_id':'" + trigger() + "','view':" + FORM + "}";
    box.clock().advance(Duration.ofMillis(3_001));
    assertThat(Box.read(box.call("views.open", late)).text("error")).contains("expired_trigger_id");
  }

  @Test
  void a_submission_carries_every_input_and_closes() {
    open(FORM);
    submit("");
    Json payload = box.bot().next().payload();
    Json values = payload.at("view").at("state").at("values");
    assertThat(payload.text("type")).contains("view_submission");
    assertThat(payload.at("user").text("team_id")).contains("T0BOX");
    assertThat(payload.at("view").text("private_metadata")).contains("C0OPS");
    assertThat(payload.has("response_url") || payload.has("channel")).isFalse();
    assertThat(values.at("release").at("release").text("value")).contains("v4.3.5");
    assertThat(values.at("estate").at("estate").at("selected_option").text("value"))
        .contains("gigadb");
    assertThat(sheets().all()).isEmpty();
  }

  @Test
  void mistakes_stand_at_their_fields() {
    open(FORM);
    submit("{'response_action':'errors','errors':{'release':'No such release.'}}");
    assertThat(top().at("mistakes").text("release")).contains("No such release.");
    submit("{'response_action':'errors','errors':{'elsewhere':'Lost.'}}");
    assertThat(top().at("mistakes").text("", "")).contains("trouble connecting");
  }

  @Test
  void a_form_is_made_anew_or_covered_three_deep_and_cleared_at_once() {
    open(FORM);
    String first = topId();
    submit("{'response_action':'push','view':" + SECOND + "}");
    assertThat(top().at("view").text("previous_view_id")).contains(first);
    assertThat(views("push", SECOND).is("ok")).isTrue();
    assertThat(views("push", SECOND).text("error")).contains("push_limit_reached");
    submit("{'response_action':'update','view':" + FORM + "}");
    assertThat(top().at("view").text("callback_id")).contains("start");
    submit("{'response_action':'clear'}");
    assertThat(sheets().all()).isEmpty();
    assertThat(views("push", SECOND).text("error")).contains("not_found");
  }

  @Test
  void an_answer_that_slack_refuses_keeps_the_form_open() {
    open(FORM);
    submit("{'response_action':'push','view':{'type':'modal'}}");
    assertThat(top().at("mistakes").text("", "")).contains("trouble connecting");
    box.bot().answers(_ -> new Says(500, "", false));
    Json told = box.act("submit", "U0QA", "{'view':'" + topId() + "'," + VALUES + "}");
    assertThat(told.text("trouble", "")).contains("dispatch_failed");
  }

  @Test
  void a_choice_reloads_the_form_and_an_old_hash_does_not() {
    Json view = open(FORM).at("view");
    box.bot().reset();
    box.act(
        "press",
        "U0QA",
        "{'view':'" + topId() + "','block':'estate','action':'estate'," + VALUES + "}");
    Json payload = box.bot().next().payload();
    assertThat(payload.at("container").text("type")).contains("view");
    assertThat(payload.items("actions").getFirst().at("selected_option").text("value"))
        .contains("gigadb");
    String update = "{'view_id':'" + topId() + "','hash':'%s','view':" + SECOND + "}";
    assertThat(box.api("views.update", update.formatted("old")).text("error"))
        .contains("hash_conflict");
    assertThat(box.api("views.update", update.formatted(view.text("hash", ""))).is("ok")).isTrue();
  }

  @Test
  void a_too_large_view_and_a_doubled_external_id_are_refused() {
    String named = SECOND.replace("'modal',", "'modal','external_id':'one',");
    assertThat(open(named).is("ok")).isTrue();
    assertThat(open(named).text("error")).contains("duplicate_external_id");
    String large = SECOND.replace("'modal',", "'modal','x':'" + "x".repeat(256_000) + "',");
    assertThat(open(large).text("error")).contains("view_too_large");
  }

  @Test
  void closing_is_told_where_it_was_wished_for() {
    open(SECOND.replace("'modal',", "'modal','notify_on_close':true,"));
    box.bot().reset();
    box.act("cancel", "U0QA", "{'view':'" + topId() + "'}");
    assertThat(box.bot().next().payload().text("type")).contains("view_closed");
    assertThat(sheets().all()).isEmpty();
  }
}
