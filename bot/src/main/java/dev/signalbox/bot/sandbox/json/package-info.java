/** Slack's payloads as values: read without nulls, made without strings. */
@NullMarked
package dev.signalbox.bot.sandbox.json;

import org.jspecify.annotations.NullMarked;
