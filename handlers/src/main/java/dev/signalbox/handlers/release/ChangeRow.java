package dev.signalbox.handlers.release;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** When the variables of a site were last changed by us. */
@MappedEntity("variable_change")
record ChangeRow(@Id String estate, String environment, String site, Instant changedAt) {}
