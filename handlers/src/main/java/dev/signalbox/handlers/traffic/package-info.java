/** Where the names of an estate lead, whose addresses these are, and how they trade places. */
@Configuration
@Requires(property = "signalbox.world")
@NullMarked
package dev.signalbox.handlers.traffic;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
