/** Puts the parts together: the configuration that the bot runs on, and what watches over it. */
@NullMarked
package dev.signalbox.bot.wiring;

import org.jspecify.annotations.NullMarked;
