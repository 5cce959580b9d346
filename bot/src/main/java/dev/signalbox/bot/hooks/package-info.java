/** Where neighbours call us: who it was is proven, and what was said is not read. */
@Configuration
@Requires(property = "signalbox.world")
@NullMarked
package dev.signalbox.bot.hooks;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
