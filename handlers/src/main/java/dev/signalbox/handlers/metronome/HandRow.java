package dev.signalbox.handlers.metronome;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("clock_hand")
record HandRow(@Id String name, String clock, Instant nextSlot) {}
