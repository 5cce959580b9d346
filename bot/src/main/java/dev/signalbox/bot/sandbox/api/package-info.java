/** Slack's Web API as the simulated workspace answers it, refusals and rate limits included. */
@NullMarked
package dev.signalbox.bot.sandbox.api;

import org.jspecify.annotations.NullMarked;
