/** The workspace in a browser: its state, its live stream and everything a person can do there. */
@NullMarked
package dev.signalbox.bot.sandbox.page;

import org.jspecify.annotations.NullMarked;
