/** Looks at estates by the clock, and posts what there is to be said: each time once. */
@Configuration
@Requires(property = "signalbox.world")
@NullMarked
package dev.signalbox.handlers.watch;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
