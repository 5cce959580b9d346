package dev.signalbox.bot.slack;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.command.Answer;
import dev.signalbox.handlers.command.Asked;
import dev.signalbox.integrations.chat.Membership;
import dev.signalbox.integrations.chat.Membership.Place;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the bot is no member, nobody but the asker sees what it does: they hear how to let it in.
 */
@Singleton
final class Invitation {
  private static final Words HINT =
      Words.of("I am not in this channel, so nobody else here sees what I do. Next: type ")
          .code("/invite @signalbox")
          .and(".");
  private static final Duration INSIDE_LASTS = Duration.ofMinutes(10);

  /** Short, for whoever reads the hint follows it. */
  private static final Duration OUTSIDE_LASTS = Duration.ofSeconds(20);

  private final Membership membership;
  private final Clock clock;
  private final Map<ChannelId, Seen> seen = new ConcurrentHashMap<>();

  Invitation(Membership membership, Clock clock) {
    this.membership = membership;
    this.clock = clock;
  }

  private record Seen(boolean outside, Instant until) {}

  /** Nothing here waits: what is not known is looked up once the reply has left. */
  Answer with(Answer answer, Asked asked) {
    return asked instanceof Asked.Typed(var _, var channel, var _)
            && !channel.isDirect()
            && answer instanceof Answer.Privately(var message)
        ? in(channel, message)
        : answer;
  }

  private Answer in(ChannelId channel, Message message) {
    Instant now = clock.instant();
    Optional<Seen> known =
        Optional.ofNullable(seen.get(channel)).filter(it -> now.isBefore(it.until()));
    if (known.isEmpty()) {
      remember(channel, false, OUTSIDE_LASTS);
      return new Answer.Later(message, () -> look(channel));
    }
    return new Answer.Privately(
        known.get().outside() ? message.plus(new Piece.Aside(HINT)) : message);
  }

  private Optional<Message> look(ChannelId channel) {
    return switch (membership.place(channel)) {
      case Place.Seen place when place.member() -> {
        remember(channel, false, INSIDE_LASTS);
        yield Optional.empty();
      }
      case Place.Seen _ -> outside(channel);
      case Place.NotFound _ -> outside(channel);
      case Place.Untold _ -> Optional.empty();
    };
  }

  private Optional<Message> outside(ChannelId channel) {
    remember(channel, true, OUTSIDE_LASTS);
    return Optional.of(Message.of(HINT));
  }

  private void remember(ChannelId channel, boolean outside, Duration lasts) {
    Instant now = clock.instant();
    seen.values().removeIf(it -> now.isAfter(it.until()));
    seen.put(channel, new Seen(outside, now.plus(lasts)));
  }
}
