package dev.signalbox.handlers.ask;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("ask")
record AskRow(
    @Id String id,
    String run,
    String step,
    String estate,
    AskKind kind,
    String wording,
    String hash,
    String requester,
    String requesterId,
    String channel,
    AskState state,
    @Nullable String endedAs,
    @Nullable String answer,
    int reminders,
    Instant openedAt,
    @Nullable Instant closedAt) {

  Wording words() {
    return Wording.read(kind, wording);
  }

  /** The name for ever of the message that this is asked with. */
  String letter() {
    return "run/%s/ask".formatted(id);
  }
}
