/** Mail that runs send: each once, in plain text, and never a second time on a guess. */
@NullMarked
package dev.signalbox.handlers.mailing;

import org.jspecify.annotations.NullMarked;
