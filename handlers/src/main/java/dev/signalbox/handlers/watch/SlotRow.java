package dev.signalbox.handlers.watch;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** {@code wrong}: what was last found wrong; {@code saidAt}: when that was spoken about. */
@MappedEntity("report_slot")
record SlotRow(@Id String report, String wrong, Instant saidAt) {}
