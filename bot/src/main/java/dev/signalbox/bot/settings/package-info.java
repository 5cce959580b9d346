/** What the process was told by its surroundings, read once and complained about all at once. */
@NullMarked
package dev.signalbox.bot.settings;

import org.jspecify.annotations.NullMarked;
