/** Private clouds of customers: whether they may be updated, asking for that once, following it. */
@Configuration
@Requires(property = "signalbox.world")
@NullMarked
package dev.signalbox.handlers.rollout;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
