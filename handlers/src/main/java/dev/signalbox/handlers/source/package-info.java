/**
 * Files in the repository that an estate writes to: read, judged, and written as they were judged.
 */
@Configuration
@Requires(property = "signalbox.world")
@NullMarked
package dev.signalbox.handlers.source;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
