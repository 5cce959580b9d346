package dev.signalbox.integrations.chat;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import java.util.Optional;
import java.util.Set;

/** Who the bot is in its workspace and where it is a member. Asks, and changes nothing. */
public interface Membership {
  Badge badge();

  /** Empty where Slack does not tell. */
  Optional<AppId> app(BotId bot);

  Place place(ChannelId channel);

  /** What the token turns out to be. */
  sealed interface Badge {
    /**
     * {@code scopes}: what it was granted, where Slack says so; {@code bot}: none for a person's.
     */
    record Valid(Home home, UserId user, Optional<BotId> bot, Optional<Set<String>> scopes)
        implements Badge {
      public Valid {
        scopes = scopes.map(Set::copyOf);
      }
    }

    record NoToken() implements Badge {}

    /** Slack's no, by its own name for it. */
    record Rejected(String error) implements Badge {}

    record Unreached(String trouble) implements Badge {}
  }

  record Home(TeamId team, String name) {}

  /** The bot's profile, which is neither its user nor its app. */
  record BotId(String value) {}

  record AppId(String value) {}

  sealed interface Place {
    record Seen(boolean member, boolean archived, boolean outsiders) implements Place {}

    /** Slack's word for private channels, too, that the bot is not in. */
    record NotFound() implements Place {}

    record Untold(String why) implements Place {}
  }
}
