/**
 * Users' documents: copies of them that outlast what may destroy them, and what makes, loads, puts
 * back and checks them. Copies are personal data, and are kept for 30 days, or until the runs that
 * use them are over, where that is later.
 */
@Configuration
@Requires(property = "signalbox.world")
@NullMarked
package dev.signalbox.handlers.preferences;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
