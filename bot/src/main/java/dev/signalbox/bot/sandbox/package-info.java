/**
 * A Slack workspace of our own in the browser; none of it exists unless the workspace is simulated.
 */
@Configuration
@Requires(property = "signalbox.workspace", value = "simulated")
@NullMarked
package dev.signalbox.bot.sandbox;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
