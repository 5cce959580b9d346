package dev.signalbox.handlers.preferences;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * That a step was about to write a document that was missing.
 *
 * @param revision that which stood when it was read back
 */
@MappedEntity("users_mark")
record MarkRow(
    @Id String deed, String document, String batch, String run, @Nullable String revision) {}
