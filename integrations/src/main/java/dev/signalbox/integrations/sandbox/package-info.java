/**
 * A world behind the ports: what neighbours would keep, in a database of its own, so that what is
 * done there stands whether or not we have written it down. None of it exists in earnest.
 */
@Configuration
@Requires(property = "signalbox.world", value = "simulated")
@NullMarked
package dev.signalbox.integrations.sandbox;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
