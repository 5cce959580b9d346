package dev.signalbox.handlers.practice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("practice_note")
record Note(@Id String token, String estate, String said, Instant at) {}
