package dev.signalbox.handlers.ask;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** The moment that a try of a step waits for. */
@MappedEntity("appointment")
record Appointment(@Id String token, String run, Instant at) {}
