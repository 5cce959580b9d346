package dev.signalbox.handlers.invariant;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("arrival")
record ArrivalRow(
    @Id String estate, String environment, String action, String cargo, String run, Instant at) {}
