package dev.signalbox.handlers.schedule;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Since when a step waits for a host that does not answer. */
@MappedEntity("schedule_silence")
record SilenceRow(@Id String deed, Instant since) {}
