package dev.signalbox.handlers.release;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The release that a step has found on the site that it dresses. */
@MappedEntity("dressing")
record DressRow(@Id String run, String step, String release) {}
