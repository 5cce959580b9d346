/** The bot's own database: reached durably or not at all, and never the other world's. */
@NullMarked
package dev.signalbox.bot.database;

import org.jspecify.annotations.NullMarked;
