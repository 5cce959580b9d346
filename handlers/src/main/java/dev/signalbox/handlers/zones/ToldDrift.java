package dev.signalbox.handlers.zones;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** {@code subject}: a change of a zone, which people know of; {@code place}: its zone. */
@MappedEntity("told_drift")
record ToldDrift(@Id String subject, String place, Instant toldAt) {}
