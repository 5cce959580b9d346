package dev.signalbox.handlers.patience;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Since when a try of a step waits. */
@MappedEntity("vigil")
record Vigil(@Id String token, Instant since) {}
