package dev.signalbox.integrations.chat.outbox;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A letter as stored. {@code inFlight}: a post has begun whose end nobody has written down. */
@MappedEntity("letter")
record LetterRow(
    @Id String letterKey,
    String channel,
    int worth,
    @Nullable String parent,
    @Nullable String requester,
    boolean broadcast,
    String said,
    String blocks,
    @Nullable String fileName,
    @Nullable String responseUrl,
    long wanted,
    long sent,
    @Nullable String place,
    @Nullable String ts,
    Fate fate,
    boolean inFlight,
    int reposts,
    int tries,
    @Nullable String trouble,
    Instant due,
    Instant createdAt) {

  /** WAITING to be sent, SENT as wanted, NEVER: Slack refuses, LEFT: people deleted it twice. */
  enum Fate {
    WAITING,
    SENT,
    NEVER,
    LEFT
  }

  boolean isPosted() {
    return ts != null;
  }

  boolean toPerson() {
    return channel.startsWith("U") || channel.startsWith("W");
  }

  /** Slack's id of where it stands; a person's own id serves until Slack has told the other. */
  String where() {
    return Optional.ofNullable(place).orElse(channel);
  }

  Optional<String> stands() {
    return Optional.ofNullable(ts);
  }

  Optional<String> thread() {
    return Optional.ofNullable(parent);
  }

  Optional<String> address() {
    return Optional.ofNullable(responseUrl);
  }

  Optional<String> file() {
    return Optional.ofNullable(fileName);
  }

  Optional<String> askedBy() {
    return Optional.ofNullable(requester);
  }

  String why() {
    return Optional.ofNullable(trouble).orElse("");
  }

  @Override
  public String toString() {
    return "LetterRow[%s, %s]".formatted(letterKey, fate);
  }
}
