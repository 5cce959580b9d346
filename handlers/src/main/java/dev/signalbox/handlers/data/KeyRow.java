package dev.signalbox.handlers.data;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** The key under which a step stores its backup. */
@MappedEntity("backup_key")
record KeyRow(@Id String run, String step, String name, Instant chosenAt) {}
