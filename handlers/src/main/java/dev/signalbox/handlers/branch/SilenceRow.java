package dev.signalbox.handlers.branch;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Since when nobody answers who builds an estate. */
@MappedEntity("branch_silence")
record SilenceRow(@Id String estate, Instant since) {}
