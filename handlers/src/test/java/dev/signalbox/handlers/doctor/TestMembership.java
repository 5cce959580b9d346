package dev.signalbox.handlers.doctor;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Membership;
import dev.signalbox.integrations.chat.Scopes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A bot that is welcome everywhere, but for what a test says. */
record TestMembership(Badge badge, Map<ChannelId, Place> places) implements Membership {
  static final Badge.Valid WELCOME =
      new Badge.Valid(
          new Home(new TeamId("T0BOX"), "Genome Data Team"),
          new UserId("U0BOX"),
          Optional.of(new BotId("B0BOX")),
          Optional.of(Set.copyOf(Scopes.NEEDED)));

  TestMembership() {
    this(WELCOME, Map.of());
  }

  TestMembership(Badge badge) {
    this(badge, Map.of());
  }

  static TestMembership where(String channel, Place place) {
    return new TestMembership(WELCOME, Map.of(new ChannelId(channel), place));
  }

  @Override
  public Optional<AppId> app(BotId bot) {
    return Optional.of(new AppId("A0BOX"));
  }

  @Override
  public Place place(ChannelId channel) {
    return places.getOrDefault(channel, new Place.Seen(true, false, false));
  }
}
