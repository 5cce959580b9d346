package dev.signalbox.integrations.chat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpResponse.response;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Membership.AppId;
import dev.signalbox.integrations.chat.Membership.Badge;
import dev.signalbox.integrations.chat.Membership.BotId;
import dev.signalbox.integrations.chat.Membership.Home;
import dev.signalbox.integrations.chat.Membership.Place;
import dev.signalbox.integrations.chat.SlackConnection;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockserver.model.HttpResponse;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WebMembershipTest {
  private static final ChannelId OPS = new ChannelId("C0OPS");
  private MockSlack slack;

  @BeforeAll
  void start() {
    slack = new MockSlack();
  }

  @AfterAll
  void stop() {
    slack.close();
  }

  @Test
  void a_good_token_tells_its_team_its_bot_and_what_it_was_granted() {
    slack.answers(
        json("{'ok':true,'team_id':'T0BOX','team':'Genome','user_id':'U0BOX','bot_id':'B0BOX',"
                + "'url':'https://genome.slack.com/'}")
            .withHeader("x-oauth-scopes", "chat:write, commands,"));
    assertThat(slack.membership().badge())
        .isEqualTo(
            new Badge.Valid(
                new Home(new TeamId("T0BOX"), "Genome"),
                new UserId("U0BOX"),
                Optional.of(new BotId("B0BOX")),
                Optional.of(Set.of("chat:write", "commands"))));
    assertThat(slack.seen()[0].getPath().getValue()).isEqualTo("/api/auth.test");
  }

  @Test
  void a_persons_token_has_no_bot_and_a_proxy_may_hide_the_scopes() {
    slack.answers(json("{'ok':true,'team_id':'T0BOX','user_id':'U0OPS1'}"));
    assertThat(slack.membership().badge())
        .isEqualTo(
            new Badge.Valid(
                new Home(new TeamId("T0BOX"), ""),
                new UserId("U0OPS1"),
                Optional.empty(),
                Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"invalid_auth", "token_revoked", "account_inactive"})
  void slacks_no_to_a_token_is_told_by_its_name(String error) {
    slack.answers(json("{'ok':false,'error':'" + error + "'}"));
    assertThat(slack.membership().badge()).isEqualTo(new Badge.Rejected(error));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{'ok':true}", "{'ok':true,'team_id':'<hotel>','user_id':'U0BOX'}", "welcome"})
  void what_is_not_slacks_answer_is_no_badge(String body) {
    slack.answers(json(body));
    assertThat(slack.membership().badge()).isInstanceOf(Badge.Unreached.class);
  }

  @Test
  void whatever_stands_between_us_and_slack_does_not_speak_for_the_token() {
    slack.answers(response().withStatusCode(407).withBody("proxy"));
    assertThat(slack.membership().badge()).isInstanceOf(Badge.Unreached.class);
    slack.answers(response().withStatusCode(503));
    assertThat(slack.membership().badge()).isInstanceOf(Badge.Unreached.class);
  }

  @Test
  void without_a_token_nobody_is_asked() {
    slack.answers(json("{'ok':true}"));
    var nobody = new SlackConnection(URI.create("http://127.0.0.1:1/api"), Optional.empty());
    var client = new WebApi(nobody, new Wire(), new CallCounter(slack.meters, Clock.systemUTC()));
    assertThat(new WebMembership(nobody, client).badge()).isEqualTo(new Badge.NoToken());
    assertThat(slack.seen()).isEmpty();
  }

  @Test
  void the_app_is_told_by_its_bot() {
    slack.answers(json("{'ok':true,'bot':{'id':'B0BOX','app_id':'A0BOX'}}"));
    assertThat(slack.membership().app(new BotId("B0BOX"))).hasValue(new AppId("A0BOX"));
    assertThat(slack.seen()[0].getBodyAsString()).isEqualTo("bot=B0BOX");
    slack.answers(json("{'ok':false,'error':'bot_not_found'}"));
    assertThat(slack.membership().app(new BotId("B0BOX"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'is_member':true;'is_archived':false, true, false, false",
    "'is_member':false;'is_archived':true, false, true, false",
    "'is_member':true;'is_shared':true;'is_ext_shared':true, true, false, true",
    "'is_member':true;'is_shared':true, true, false, true",
    "'is_member':true;'is_shared':true;'is_org_shared':true, true, false, false"
  })
  void a_channel_tells_who_is_in_it(
      String flags, boolean member, boolean archived, boolean outsiders) {
    slack.answers(json("{'ok':true,'channel':{" + flags.replace(';', ',') + "}}"));
    assertThat(slack.membership().place(OPS))
        .isEqualTo(new Place.Seen(member, archived, outsiders));
    assertThat(slack.seen()[0].getBodyAsString()).isEqualTo("channel=C0OPS");
  }

  @Test
  void a_channel_that_is_not_there_is_told_apart_from_a_slack_that_is_not() {
    slack.answers(json("{'ok':false,'error':'channel_not_found'}"));
    assertThat(slack.membership().place(OPS)).isEqualTo(new Place.NotFound());
    slack.answers(json("{'ok':false,'error':'missing_scope'}"));
    assertThat(slack.membership().place(OPS)).isEqualTo(new Place.Untold("missing_scope"));
    slack.answers(response().withStatusCode(503));
    assertThat(slack.membership().place(OPS)).isInstanceOf(Place.Untold.class);
  }

  private static HttpResponse json(String body) {
    return response().withStatusCode(200).withBody(body.replace('\'', '"'));
  }
}
