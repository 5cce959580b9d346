package dev.signalbox.bot.slack;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.integrations.chat.Membership;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A Slack that tells nobody anything: what the door does, it does without. */
@Singleton
@Primary
@Requires(property = "door.under-test")
final class TestMembership implements Membership {
  @Override
  public Badge badge() {
    return new Badge.Unreached("this is a test of the door");
  }

  @Override
  public Optional<AppId> app(BotId bot) {
    return Optional.empty();
  }

  @Override
  public Place place(ChannelId channel) {
    return new Place.Untold("this is a test of the door");
  }
}
