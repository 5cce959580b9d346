package dev.signalbox.integrations.chat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpResponse.response;

import dev.signalbox.config.people.SlackGroupId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Directory.Members;
import dev.signalbox.integrations.chat.Directory.Profile;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockserver.model.HttpError;
import org.mockserver.model.HttpResponse;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WebDirectoryTest {
  private static final SlackGroupId NIGHT = new SlackGroupId("S0NIGHT");
  private static final UserId NIA = new UserId("U0NIGHT");
  private static final String MEMBER =
      "'id':'U0NIGHT','team_id':'T0BOX','real_name':'Nia Svoboda','deleted':false,'is_bot':false,"
          + "'is_restricted':false,'is_ultra_restricted':false";
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
  void a_group_tells_who_is_in_it() {
    slack.answers(json("{'ok':true,'users':['U0NIGHT','W0OTHER']}"));
    assertThat(slack.directory().members(NIGHT))
        .isEqualTo(new Members.Listed(Set.of(NIA, new UserId("W0OTHER"))));
    assertThat(slack.seen()[0].getPath().getValue()).isEqualTo("/api/usergroups.users.list");
    assertThat(slack.seen()[0].getBodyAsString()).isEqualTo("usergroup=S0NIGHT");
    slack.answers(json("{'ok':true,'users':[]}"));
    assertThat(slack.directory().members(NIGHT)).isEqualTo(new Members.Listed(Set.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'ok':true}",
        "{'ok':true,'users':'U0NIGHT'}",
        "{'ok':true,'users':['U0NIGHT','<hotel>']}",
        "{'ok':true,'users':['U0NIGHT',{'id':'U0OPS1'}]}",
        "{'ok':false,'error':'no_such_subteam'}",
        "{'ok':false,'error':'missing_scope'}",
        "welcome"
      })
  void what_is_no_list_of_members_tells_nothing_of_anybody(String body) {
    slack.answers(json(body));
    assertThat(slack.directory().members(NIGHT)).isInstanceOf(Members.Untold.class);
    assertThat(slack.directory().profile(NIA)).isInstanceOf(Profile.Untold.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {407, 429, 500, 503})
  void another_status_tells_nothing(int status) {
    slack.answers(response().withStatusCode(status).withBody("proxy"));
    assertThat(slack.directory().members(NIGHT)).isInstanceOf(Members.Untold.class);
    assertThat(slack.directory().profile(NIA)).isInstanceOf(Profile.Untold.class);
  }

  @Test
  void a_connection_that_breaks_tells_nothing() {
    slack.breaks(HttpError.error().withDropConnection(true));
    assertThat(slack.directory().members(NIGHT)).isInstanceOf(Members.Untold.class);
    assertThat(slack.directory().profile(NIA)).isInstanceOf(Profile.Untold.class);
  }

  @Test
  void a_member_with_all_rights_is_one_of_their_team() {
    slack.answers(json("{'ok':true,'user':{" + MEMBER + "}}"));
    assertThat(slack.directory().profile(NIA))
        .isEqualTo(new Profile.Full(new TeamId("T0BOX"), "Nia Svoboda"));
    assertThat(slack.seen()[0].getPath().getValue()).isEqualTo("/api/users.info");
    assertThat(slack.seen()[0].getBodyAsString()).isEqualTo("user=U0NIGHT");
  }

  @ParameterizedTest
  @CsvSource({
    "'is_restricted':true, a guest",
    "'is_ultra_restricted':true, a guest",
    "'is_bot':true, a bot",
    "'deleted':true, deleted",
    "'is_stranger':true, a stranger"
  })
  void who_is_less_than_a_member_is_nobody(String flag, String what) {
    String without = MEMBER.replace("," + flag.replace("true", "false"), "");
    slack.answers(json("{'ok':true,'user':{" + without + "," + flag + "}}"));
    assertThat(slack.directory().profile(NIA)).isEqualTo(new Profile.Lesser(what));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'is_bot':false", "'is_restricted':false", "'is_ultra_restricted':false",
        "'deleted':false", "'team_id':'T0BOX'", "'id':'U0NIGHT'"
      })
  void what_slack_leaves_out_is_not_believed(String fact) {
    String less = (MEMBER + ",").replace(fact + ",", "").replaceAll(",$", "");
    slack.answers(json("{'ok':true,'user':{" + less + "}}"));
    assertThat(slack.directory().profile(NIA)).isInstanceOf(Profile.Untold.class);
  }

  @Test
  void what_is_told_of_somebody_else_is_not_believed() {
    slack.answers(json("{'ok':true,'user':{" + MEMBER.replace("U0NIGHT", "U0OPS1") + "}}"));
    assertThat(slack.directory().profile(NIA)).isInstanceOf(Profile.Untold.class);
  }

  private static HttpResponse json(String body) {
    return response().withStatusCode(200).withBody(body.replace('\'', '"'));
  }
}
