package dev.signalbox.handlers.halt;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("halt")
record HaltRow(
    @Id @GeneratedValue @Nullable Long id,
    String run,
    String estate,
    String cause,
    Instant beganAt,
    @Nullable Instant endedAt) {}
