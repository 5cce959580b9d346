package dev.signalbox.handlers.lineage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** {@code told}: the state of it that its parent knows; {@code card}: where its card stands. */
@MappedEntity("child_run")
record ChildRow(
    @Id String child,
    String parent,
    String step,
    int tries,
    @Nullable String told,
    @Nullable String card) {}
