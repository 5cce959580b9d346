/** How the workspace reaches the bot: signed requests, their deadlines, retries and answers. */
@NullMarked
package dev.signalbox.bot.sandbox.wire;

import org.jspecify.annotations.NullMarked;
