package dev.signalbox.handlers.truth;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("role_move")
record MoveRow(@Id String estate, String environment, String run, Instant since) {}
