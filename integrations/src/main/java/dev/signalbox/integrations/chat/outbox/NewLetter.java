package dev.signalbox.integrations.chat.outbox;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter as it is put: all that its sending will add begins as the table says. */
@MappedEntity("letter")
record NewLetter(
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
    @Nullable String threadTs,
    @Nullable String seenBy,
    @Nullable String request,
    @Nullable String shows,
    Instant due,
    Instant createdAt) {}
