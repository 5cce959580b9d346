package dev.signalbox.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.command.Answer;
import dev.signalbox.handlers.command.Asked;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.Banner;
import dev.signalbox.integrations.chat.Letter.Addressee;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.MessageTs;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoutesTest {
  private static final SlackId OLGA = new SlackId(new TeamId("T0BOX"), new UserId("U0OPS1"));
  private static final ChannelId OPS = new ChannelId("C0OPS");
  private static final MessageTs TS = new MessageTs("1732093322.000200");
  private static final Message MESSAGE = Message.of("hello");
  private static final Asked TYPED = new Asked.Typed(OLGA, OPS, "help");
  private static final Asked MENTIONED = new Asked.Mentioned(OLGA, OPS, TS, "help");
  private static final Asked SUBMITTED =
      new Asked.Submitted(OLGA, "plan", "", new Answers(Map.of()));
  private static final Routes ROUTES = routes("none");
  private static final Way COMMAND = new Way.OfCommand("1.2", Optional.empty());

  @Test
  void a_form_that_slack_will_not_open_becomes_a_sentence() {
    Carriage carriage = ROUTES.of(new Answer.Open(TestDesk.FORM), TYPED, COMMAND);
    Carriage.Call call = carriage.call().orElseThrow();
    assertThat(call.method()).isEqualTo("views.open");
    assertThat(call.body().toString()).contains("\"trigger_id\":\"1.2\"");
    assertThat(call.otherwise().reply().body()).contains("did not let me open the form");
  }

  @Test
  void mistakes_stand_at_their_fields() {
    Carriage carriage =
        ROUTES.of(
            new Answer.Mistakes(Map.of("release", "no such")), SUBMITTED, new Way.OfForm("1"));
    assertThat(carriage.reply().body())
        .isEqualTo("{\"response_action\":\"errors\",\"errors\":{\"release\":\"no such\"}}");
  }

  @Test
  void a_form_closes_and_the_answer_stands_where_it_was_asked_for() {
    Carriage carriage =
        ROUTES.of(new Answer.Close(Optional.of(OPS), MESSAGE), SUBMITTED, new Way.OfForm("1"));
    assertThat(carriage.reply().body()).isEqualTo("{\"response_action\":\"clear\"}");
    assertThat(carriage.sayings())
        .containsExactly(said(new Addressee.Aside(OPS, Optional.empty(), OLGA.user())));
  }

  @Test
  void a_click_is_answered_by_its_own_address_and_without_one_by_a_direct_message() {
    var pressed =
        new Asked.Pressed(
            OLGA, new Asked.Surface.OnMessage(OPS, TS, Optional.empty()), "approve", "a");
    var url = new ResponseUrl(URI.create("https://hooks.slack.com/actions/1"));
    assertThat(
            ROUTES
                .of(new Answer.Privately(MESSAGE), pressed, new Way.OfClick("1", Optional.of(url)))
                .sayings())
        .containsExactly(said(new Addressee.LateAnswer(OLGA.user(), url.value())));
    assertThat(
            ROUTES
                .of(new Answer.Privately(MESSAGE), pressed, new Way.OfClick("1", Optional.empty()))
                .sayings())
        .containsExactly(said(new Addressee.ToPerson(OLGA.user())));
    assertThat(url.toString()).doesNotContain("hooks");
  }

  @Test
  void a_mention_is_answered_in_its_thread() {
    assertThat(ROUTES.of(new Answer.InThread(MESSAGE), MENTIONED, new Way.OfEvent()).sayings())
        .containsExactly(said(new Addressee.InThread(OPS, TS)));
    assertThat(ROUTES.of(new Answer.Privately(MESSAGE), MENTIONED, new Way.OfEvent()).sayings())
        .containsExactly(said(new Addressee.Aside(OPS, Optional.of(TS), OLGA.user())));
  }

  @Test
  void a_changed_choice_makes_the_open_form_anew_unless_somebody_was_faster() {
    var way = new Way.OfFormClick(new Way.View("V1", Optional.of("hash")));
    var refined = new Asked.Refined(OLGA, "plan", "", new Answers(Map.of()));
    Carriage.Call call =
        ROUTES.of(new Answer.Refill(TestDesk.FORM), refined, way).call().orElseThrow();
    assertThat(call.method()).isEqualTo("views.update");
    assertThat(call.body().toString()).contains("\"view_id\":\"V1\"", "\"hash\":\"hash\"");
  }

  @Test
  void a_home_is_published_for_whoever_opened_it() {
    Carriage carriage =
        ROUTES.of(new Answer.Home(List.of()), new Asked.HomeOpened(OLGA), new Way.OfEvent());
    assertThat(carriage.call().orElseThrow().method()).isEqualTo("views.publish");
    assertThat(carriage.call().orElseThrow().body().toString()).contains("U0OPS1");
  }

  @Test
  void a_press_on_a_home_is_answered_and_the_home_follows_the_reply() {
    Answer said = new Answer.Afresh(new Answer.Privately(MESSAGE), new Answer.Home(List.of()));
    Carriage carriage = ROUTES.of(said, TYPED, COMMAND);
    assertThat(carriage.call()).isEmpty();
    assertThat(carriage.reply().body()).isNotEmpty();
    assertThat(carriage.home().orElseThrow().toString()).contains("U0OPS1", "home");
  }

  @Test
  void a_look_that_takes_long_is_said_to_be_under_way_and_answered_where_it_was_asked() {
    var url = new ResponseUrl(URI.create("https://hooks.slack.com/commands/1"));
    Answer later = new Answer.Later(Message.of("looking"), () -> Optional.of(MESSAGE));
    Carriage typed = ROUTES.of(later, TYPED, new Way.OfCommand("1.2", Optional.of(url)));
    assertThat(typed.reply().body()).contains("looking");
    assertThat(typed.late().orElseThrow().to())
        .isEqualTo(new Addressee.LateAnswer(OLGA.user(), url.value()));
    Carriage mentioned = ROUTES.of(later, MENTIONED, new Way.OfEvent());
    assertThat(mentioned.sayings()).isEmpty();
    assertThat(mentioned.late().orElseThrow().to()).isEqualTo(new Addressee.InThread(OPS, TS));
  }

  @Test
  void what_a_reply_cannot_hold_comes_as_a_direct_message() {
    Message log = Message.of("line of a log\n".repeat(3000));
    Carriage carriage = ROUTES.of(new Answer.Privately(log), TYPED, COMMAND);
    assertThat(carriage.reply().body()).contains("direct message");
    assertThat(carriage.sayings())
        .containsExactly(new Saying(OLGA.user(), new Addressee.ToPerson(OLGA.user()), log));
  }

  @Test
  void what_a_sandbox_answers_at_once_says_so_whichever_way_it_takes() {
    Routes sandbox = routes("simulated");
    Answer form = new Answer.Open(TestDesk.FORM);
    var click = new Way.OfFormClick(new Way.View("V1", Optional.empty()));
    assertThat(
            List.of(
                sandbox.of(new Answer.Privately(MESSAGE), TYPED, COMMAND).reply().body(),
                sandbox.of(form, SUBMITTED, new Way.OfForm("1")).reply().body(),
                called(sandbox.of(form, TYPED, COMMAND)),
                called(sandbox.of(new Answer.Refill(TestDesk.FORM), SUBMITTED, click)),
                called(
                    sandbox.of(
                        new Answer.Home(List.of()),
                        new Asked.HomeOpened(OLGA),
                        new Way.OfEvent()))))
        .allSatisfy(it -> assertThat(it).contains("SANDBOX"));
  }

  @Test
  void what_follows_as_a_letter_is_not_told_so_twice() {
    Message log = Message.of("line of a log\n".repeat(3000));
    Carriage carriage = routes("simulated").of(new Answer.Privately(log), TYPED, COMMAND);
    assertThat(carriage.reply().body()).contains("SANDBOX · That is too long");
    assertThat(carriage.sayings().getFirst().message()).isEqualTo(log);
  }

  private static String called(Carriage carriage) {
    return carriage.call().orElseThrow().body().toString();
  }

  private static Routes routes(String world) {
    return new Routes(new Wire(new Banner(world)));
  }

  private static Saying said(Addressee to) {
    return new Saying(OLGA.user(), to, MESSAGE);
  }
}
