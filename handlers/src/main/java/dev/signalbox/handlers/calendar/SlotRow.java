package dev.signalbox.handlers.calendar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code offeredSlot}: for which time people may start it now; {@code takenBy}: who has. */
@MappedEntity("start_slot")
record SlotRow(@Id String procedureKey, @Nullable Instant offeredSlot, @Nullable String takenBy) {}
