package dev.signalbox.handlers.data;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** What the database of a site said of itself last. */
@MappedEntity("data_seen")
record SeenRow(@Id String estate, String environment, String site, String mark, Instant seenAt) {}
