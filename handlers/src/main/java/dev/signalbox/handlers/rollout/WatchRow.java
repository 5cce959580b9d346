package dev.signalbox.handlers.rollout;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Since when a try has waited for a build. */
@MappedEntity("build_watch")
record WatchRow(@Id String run, String step, int tries, Instant since) {}
