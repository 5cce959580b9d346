package dev.signalbox.handlers.alarm;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** {@code subject}: an estate's job, by the number that its server has given it. */
@MappedEntity("alarmed_job")
record AlarmRow(@Id String subject, Instant toldAt) {}
