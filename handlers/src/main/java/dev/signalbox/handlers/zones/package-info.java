/** Zones written down as files, and files that runs publish in repositories. */
@Configuration
@Requires(property = "signalbox.world")
@NullMarked
package dev.signalbox.handlers.zones;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
