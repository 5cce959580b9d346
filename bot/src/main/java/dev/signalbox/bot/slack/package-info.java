/** Slack's way in: proven, counted once, understood, answered. Nothing else knows its payloads. */
@NullMarked
package dev.signalbox.bot.slack;

import org.jspecify.annotations.NullMarked;
