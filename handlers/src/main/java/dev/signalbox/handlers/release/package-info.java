/**
 * How a release comes to a site: what it is told of its role, which jobs bring it, what it says.
 */
@Configuration
@Requires(property = "signalbox.world")
@NullMarked
package dev.signalbox.handlers.release;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
