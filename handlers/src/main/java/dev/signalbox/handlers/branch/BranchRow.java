package dev.signalbox.handlers.branch;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * What people were told of a branch last.
 *
 * @param failing whether the last build of it that came to a verdict had failed
 * @param turns how often something was told: of all who saw the same, one tells the next
 */
@MappedEntity("branch_told")
record BranchRow(
    @Id String branch, long build, Turn said, boolean failing, long turns, Instant toldAt) {}
