/** Private clouds: which rows are theirs, and whether they are in maintenance. */
@Configuration
@Requires(property = "signalbox.world")
@NullMarked
package dev.signalbox.handlers.ppc;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
