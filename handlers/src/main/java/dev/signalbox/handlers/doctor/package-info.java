/** {@code /ops doctor}: what of the bot itself is well, and what to do about the rest. */
@NullMarked
package dev.signalbox.handlers.doctor;

import org.jspecify.annotations.NullMarked;
