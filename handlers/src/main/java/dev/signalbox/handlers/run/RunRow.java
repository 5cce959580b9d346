package dev.signalbox.handlers.run;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run as stored; {@code requesterId} is the Slack user who is told, {@code requester} a person.
 */
@MappedEntity("run")
record RunRow(
    @Id String id,
    String estate,
    String runbook,
    String source,
    String inputs,
    String title,
    String requester,
    String requesterId,
    String channel,
    RunState state,
    @Nullable String outcome,
    @Nullable String trouble,
    @Nullable String abortedBy,
    Instant startedAt,
    @Nullable Instant endedAt) {}
