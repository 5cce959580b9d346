package dev.signalbox.handlers.rollout;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * What was there when a step first looked.
 *
 * @param sha that was green already; no letter where nothing was
 */
@MappedEntity("build_former")
record FormerRow(@Id String run, String step, String sha) {}
