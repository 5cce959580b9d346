/** The simulated workspace itself, in memory: people, rooms, homes, forms and files. */
@NullMarked
package dev.signalbox.bot.sandbox.workspace;

import org.jspecify.annotations.NullMarked;
