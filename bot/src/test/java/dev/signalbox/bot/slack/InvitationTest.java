package dev.signalbox.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.command.Answer;
import dev.signalbox.handlers.command.Asked;
import dev.signalbox.integrations.chat.Membership;
import dev.signalbox.integrations.chat.Membership.Place;
import dev.signalbox.integrations.chat.Message;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvitationTest {
  private static final SlackId OLGA = new SlackId(new TeamId("T0BOX"), new UserId("U0OPS1"));
  private static final Answer ANSWER = new Answer.Privately(Message.of("hello"));
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

  @Test
  void the_first_who_asks_in_a_channel_without_the_bot_hears_how_to_invite_it_after_the_reply() {
    var invitation = new Invitation(new At(new Place.Seen(false, false, false)), NOW);
    assertThat(hint(invitation)).contains("/invite @signalbox");
  }

  @Test
  void everybody_after_them_hears_it_in_the_reply() {
    var invitation = new Invitation(new At(new Place.NotFound()), NOW);
    hint(invitation);
    assertThat(invitation.with(ANSWER, typed("C0COFFEE")))
        .isInstanceOf(Answer.Privately.class)
        .asString()
        .contains("/invite @signalbox");
  }

  @Test
  void where_the_bot_is_a_member_nothing_is_added() {
    var invitation = new Invitation(new At(new Place.Seen(true, false, false)), NOW);
    assertThat(hint(invitation)).isEmpty();
    assertThat(invitation.with(ANSWER, typed("C0COFFEE"))).isEqualTo(ANSWER);
  }

  @Test
  void where_slack_does_not_tell_nothing_is_claimed() {
    assertThat(hint(new Invitation(new At(new Place.Untold("missing_scope")), NOW))).isEmpty();
  }

  @Test
  void a_direct_talk_needs_no_invitation() {
    var invitation = new Invitation(new At(new Place.NotFound()), NOW);
    assertThat(invitation.with(ANSWER, typed("D0OPS1"))).isEqualTo(ANSWER);
  }

  private static String hint(Invitation invitation) {
    return invitation.with(ANSWER, typed("C0COFFEE")) instanceof Answer.Later(var _, var look)
        ? look.see().map(Message::toString).orElse("")
        : "no look";
  }

  private static Asked typed(String channel) {
    return new Asked.Typed(OLGA, new ChannelId(channel), "help");
  }

  private record At(Place place) implements Membership {
    @Override
    public Badge badge() {
      return new Badge.NoToken();
    }

    @Override
    public Optional<AppId> app(BotId bot) {
      return Optional.empty();
    }

    @Override
    public Place place(ChannelId channel) {
      return place;
    }
  }
}
