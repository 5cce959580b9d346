package dev.signalbox.handlers.doctor.estate;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** {@code days}: how many before its end it was told last. */
@MappedEntity("expiry")
record ExpiryRow(@Id String subject, Instant endsAt, int days) {}
