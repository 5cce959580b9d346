package dev.signalbox.handlers.schedule;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** An entry that a step has switched, or is about to. */
@MappedEntity("schedule_turn")
record TurnRow(
    @Id String deed,
    String site,
    String marker,
    String name,
    boolean switchedOn,
    Instant turnedAt) {}
