package dev.signalbox.handlers.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.TeamId;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Membership.Badge;
import dev.signalbox.integrations.chat.Membership.Home;
import dev.signalbox.integrations.chat.Membership.Place;
import dev.signalbox.integrations.chat.Scopes;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkspaceChecksTest {
  private static final Installation BUNDLED = Bundled.installation();
  private static final Badge.Valid WELCOME = TestMembership.WELCOME;

  @Test
  void everything_is_well_where_the_bot_is_welcome() {
    var membership = new TestMembership();
    assertThat(new TokenCheck(membership).look())
        .isEqualTo(new Finding.Well("Slack knows the bot"));
    assertThat(new WorkspaceCheck(BUNDLED, membership).look())
        .isEqualTo(new Finding.Well("Genome Data Team (T0BOX), as people.yml says"));
    assertThat(new ScopesCheck(membership).look())
        .isEqualTo(new Finding.Well("all 15 that the manifest asks for"));
    assertThat(new ChannelsCheck(BUNDLED, membership).look())
        .isEqualTo(new Finding.Well("I am in all 3 that the estates name"));
  }

  @ParameterizedTest
  @CsvSource({
    "invalid_auth,     does not know, copy the Bot User OAuth Token",
    "token_revoked,    no longer good, install the app again",
    "account_inactive, was removed, install the app again",
    "org_login_required, refuses the token (org_login_required), look the word up"
  })
  void slacks_no_to_the_token_has_its_own_next_move(String error, String because, String next) {
    assertThat(new TokenCheck(new TestMembership(new Badge.Rejected(error))).look())
        .isInstanceOfSatisfying(
            Finding.Wrong.class,
            it -> {
              assertThat(it.because()).contains(because, error);
              assertThat(it.next()).startsWith(next);
            });
  }

  @Test
  void a_token_that_is_missing_is_told_apart_from_a_slack_that_is_away() {
    assertThat(token(new Badge.NoToken()).because()).isEqualTo("SLACK_BOT_TOKEN is not set");
    assertThat(token(new Badge.Unreached("no answer within 8 s")))
        .isEqualTo(
            new Finding.Wrong(
                "Slack cannot be asked: no answer within 8 s",
                "see that this machine reaches SLACK_API_URL (https://slack.com/api/ unless set),"
                    + " and what https://slack-status.com says"));
  }

  @Test
  void a_persons_token_is_not_a_bots() {
    var persons =
        new Badge.Valid(WELCOME.home(), WELCOME.user(), Optional.empty(), WELCOME.scopes());
    assertThat(token(persons).because()).isEqualTo("SLACK_BOT_TOKEN is a person's token");
  }

  @Test
  void a_token_of_another_team_is_named_with_both() {
    var elsewhere =
        new Badge.Valid(
            new Home(new TeamId("T0ELSE"), "Elsewhere"),
            WELCOME.user(),
            WELCOME.bot(),
            WELCOME.scopes());
    assertThat(new WorkspaceCheck(BUNDLED, new TestMembership(elsewhere)).look())
        .isEqualTo(
            new Finding.Wrong(
                "the token is of Elsewhere (T0ELSE), and people.yml is about T0BOX",
                "write `team: T0ELSE` into people.yml, or set the token of T0BOX"));
  }

  @Test
  void scopes_that_are_missing_are_named() {
    Set<String> fewer =
        Scopes.NEEDED.stream()
            .filter(it -> !it.equals("pins:write") && !it.equals("users:read"))
            .collect(Collectors.toSet());
    assertThat(scopes(Optional.of(fewer)))
        .isEqualTo(
            new Finding.Wrong(
                "the app lacks pins:write, users:read",
                "add them under OAuth & Permissions on the app's page and install it again"));
    assertThat(scopes(Optional.empty())).isInstanceOf(Finding.Mind.class);
  }

  @Test
  void a_channel_that_the_bot_is_not_in_says_how_to_invite_it() {
    assertThat(channel("C0RELEASES", new Place.Seen(false, false, false)))
        .isEqualTo(
            new Finding.Wrong("I am not in #releases", "type `/invite @signalbox` in #releases"));
    assertThat(channel("C0OPS", new Place.NotFound()))
        .isEqualTo(
            new Finding.Wrong(
                "#ops (C0OPS) is not there, or it is private and I am not in it",
                "compare its id in people.yml; if it is right, type `/invite @signalbox` in"
                    + " #ops"));
  }

  @Test
  void an_archived_channel_and_one_with_outsiders_are_trouble() {
    assertThat(channel("C0OPS", new Place.Seen(false, true, false)))
        .isEqualTo(
            new Finding.Wrong(
                "#ops is archived", "unarchive #ops, or give the name another id in people.yml"));
    assertThat(channel("C0RELEASES", new Place.Seen(true, false, true)))
        .isEqualTo(
            new Finding.Wrong(
                "outsiders are in #releases without the leave of gigadb and pulumi",
                "write `shared-channels: [releases]` under its `may`, or name another channel"
                    + " there"));
  }

  @Test
  void a_channel_about_which_slack_is_silent_is_no_trouble_yet() {
    assertThat(channel("C0OPS", new Place.Untold("no answer within 8 s")))
        .isInstanceOf(Finding.Mind.class);
  }

  @Test
  void without_a_token_only_the_token_is_trouble() {
    var nobody = new TestMembership(new Badge.Rejected("invalid_auth"));
    assertThat(new WorkspaceCheck(BUNDLED, nobody).look()).isEqualTo(Unasked.FOR_THE_TOKEN);
    assertThat(new ScopesCheck(nobody).look()).isEqualTo(Unasked.FOR_THE_TOKEN);
    assertThat(new ChannelsCheck(BUNDLED, nobody).look()).isEqualTo(Unasked.FOR_THE_TOKEN);
  }

  private static Finding.Wrong token(Badge badge) {
    return (Finding.Wrong) new TokenCheck(new TestMembership(badge)).look();
  }

  private static Finding scopes(Optional<Set<String>> granted) {
    var badge = new Badge.Valid(WELCOME.home(), WELCOME.user(), WELCOME.bot(), granted);
    return new ScopesCheck(new TestMembership(badge)).look();
  }

  private static Finding channel(String id, Place place) {
    return new ChannelsCheck(BUNDLED, TestMembership.where(id, place)).look();
  }
}
