package dev.signalbox.integrations.calls;

import dev.signalbox.integrations.calls.CallBook.Result;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One call; without an end it is under way, or its process died in it. */
@MappedEntity("neighbour_call")
record CallRow(
    @Id String id,
    String connection,
    String doing,
    @Nullable String token,
    Instant began,
    @Nullable Instant ended,
    @Nullable Result result,
    @Nullable String trouble) {}
