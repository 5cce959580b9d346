package dev.signalbox.handlers.rollout;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a try was about to ask for a build.
 *
 * @param request under which it was taken; none as long as nobody knows that it was
 */
@MappedEntity("build_order")
record OrderRow(@Id String run, String step, int tries, Instant askedAt, @Nullable Long request) {}
