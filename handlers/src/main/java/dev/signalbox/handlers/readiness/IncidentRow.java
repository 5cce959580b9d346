package dev.signalbox.handlers.readiness;

import dev.signalbox.config.people.ChannelId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code channel}: where its run was started; {@code remindSeconds}: none where nobody wants it.
 */
@MappedEntity("incident")
record IncidentRow(
    @Id @GeneratedValue @Nullable Long id,
    String estate,
    String run,
    String channel,
    String say,
    String openedBy,
    Instant openedAt,
    @Nullable Long remindSeconds,
    @Nullable String closedBy,
    @Nullable Instant closedAt) {
  private static final int LONGEST = 500;

  static IncidentRow fresh(Call call, ChannelId channel, Instant now) {
    String say = call.say();
    return new IncidentRow(
        null,
        call.estate(),
        call.run(),
        channel.value(),
        say.substring(0, Math.min(say.length(), LONGEST)),
        call.by(),
        now,
        call.remind().map(Duration::toSeconds).orElse(null),
        null,
        null);
  }

  long number() {
    return Optional.ofNullable(id).orElseThrow();
  }

  /** Who closed it; empty while it is open. */
  Optional<Came> ended() {
    return Optional.ofNullable(closedBy)
        .flatMap(by -> Optional.ofNullable(closedAt).map(at -> new Came(by, at)));
  }

  boolean isOpen() {
    return closedAt == null;
  }

  /** When it is spoken about again; empty where nobody wants that. */
  Optional<Instant> next(Instant now) {
    return Optional.ofNullable(remindSeconds).map(now::plusSeconds);
  }

  ChannelId place() {
    return new ChannelId(channel);
  }

  Incident told() {
    return new Incident(number(), estate, run, say, openedBy, openedAt);
  }
}
