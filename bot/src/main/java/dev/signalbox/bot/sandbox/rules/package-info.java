/**
 * What real Slack refuses: the limits of blocks and views, and how often a method may be called.
 */
@NullMarked
package dev.signalbox.bot.sandbox.rules;

import org.jspecify.annotations.NullMarked;
