/**
 * Files that people left in a bucket of the estate, handed to steps as those that they gave in
 * Slack, and never in another version than the plan showed. What they say stands in no log, on no
 * card and in no ledger.
 */
@Configuration
@Requires(property = "signalbox.world")
@NullMarked
package dev.signalbox.handlers.bucket;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
