package dev.signalbox.integrations.chat.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.integrations.chat.Image;
import dev.signalbox.integrations.chat.blocks.Rendered;
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
    Instant createdAt,
    @Nullable String threadTs,
    @Nullable String seenBy,
    @Nullable String request,
    @Nullable String shows) {

  /** Under this name every line that is logged for a request bears the request's own name. */
  static final String REQUEST = "request";

  /**
   * Once SENT as wanted; NEVER: Slack refuses; LEFT: withdrawn, gone in parts, or twice deleted.
   */
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

  /** The key of the letter that it hangs under. */
  Optional<String> under() {
    return Optional.ofNullable(parent);
  }

  /** The thread that it answers in, when no letter of ours opened that. */
  Optional<String> thread() {
    return Optional.ofNullable(threadTs);
  }

  Optional<String> onlyFor() {
    return Optional.ofNullable(seenBy);
  }

  Optional<String> answers() {
    return Optional.ofNullable(request);
  }

  Optional<String> address() {
    return Optional.ofNullable(responseUrl);
  }

  Optional<String> file() {
    return Optional.ofNullable(fileName);
  }

  /** A picture is seen where its message is, not behind that. */
  boolean isBesideItsMessage() {
    return shows != null && broadcast;
  }

  byte[] content() {
    return shows == null ? said.getBytes(UTF_8) : new Image(said).png();
  }

  /** What is to be seen, where it is a picture. */
  Optional<String> toBeSeen() {
    return Optional.ofNullable(shows);
  }

  Optional<String> askedBy() {
    return Optional.ofNullable(requester);
  }

  String why() {
    return Optional.ofNullable(trouble).orElse("");
  }

  /** One message of what should have been this file. */
  NewLetter part(int number, Rendered rendered, Instant now) {
    return new NewLetter(
        "%s/%04d".formatted(letterKey, number),
        channel,
        worth,
        parent,
        requester,
        false,
        rendered.text(),
        rendered.blocksJson(),
        null,
        null,
        threadTs,
        null,
        request,
        null,
        now,
        now);
  }

  @Override
  public String toString() {
    return "LetterRow[%s, %s]".formatted(letterKey, fate);
  }
}
