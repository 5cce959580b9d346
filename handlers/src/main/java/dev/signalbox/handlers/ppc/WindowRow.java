package dev.signalbox.handlers.ppc;

import dev.signalbox.integrations.clouds.Cloud;
import dev.signalbox.integrations.clouds.CloudId;
import dev.signalbox.integrations.clouds.Flags;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row as a step has found it, and since when its flags may be others because of that step. */
@MappedEntity("ppc_window")
record WindowRow(
    @Id String deed,
    String cloud,
    String estate,
    String keeper,
    String run,
    String name,
    String organisation,
    int flags,
    @Nullable Instant began,
    @Nullable Instant ended,
    @Nullable String endedBy) {
  Cloud seen() {
    return new Cloud(new CloudId(cloud), name, organisation, new Flags(flags));
  }
}
