package dev.signalbox.handlers.file;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a file says.
 *
 * @param run that kept it first; {@code plan} where it was only planned
 * @param keptAt when somebody kept it last
 * @param goneAt until when, where that is sooner than with others
 */
@MappedEntity("kept_file")
record FileRow(
    @Id String id,
    String run,
    String step,
    String name,
    String text,
    Instant keptAt,
    @Nullable Instant goneAt) {}
