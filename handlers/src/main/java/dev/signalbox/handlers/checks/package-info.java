/**
 * What an estate names is done and looked at: its commands are run on their hosts, its probes made.
 */
@Configuration
@Requires(property = "signalbox.world")
@NullMarked
package dev.signalbox.handlers.checks;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
